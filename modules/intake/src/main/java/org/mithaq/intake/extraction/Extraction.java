package org.mithaq.intake.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.mithaq.intake.IntakeWarning;
import org.mithaq.intake.IntakeWarning.Code;
import org.mithaq.kernel.Refusal;
import org.mithaq.kernel.RefusedException;

/** Opens a file and takes its paragraphs out. */
public final class Extraction {
  private final Limits limits;
  private final PdfFile pdf;

  public Extraction(Limits limits, Tesseract tesseract) {
    this.limits = limits;
    this.pdf = new PdfFile(tesseract);
  }

  /** Copies at most the bytes that are allowed. */
  public void copy(InputStream bytes, Path to) throws IOException {
    try (OutputStream out = Files.newOutputStream(to)) {
      byte[] buffer = new byte[1 << 16];
      long all = 0;
      for (int n = bytes.read(buffer); n >= 0; n = bytes.read(buffer)) {
        all += n;
        if (all > limits.bytes()) {
          throw new RefusedException(
              new Refusal.TooLarge("file", "larger than " + (limits.bytes() >> 20) + " MB"));
        }
        out.write(buffer, 0, n);
      }
    }
  }

  /**
   * Its paragraphs, those of pages joined from their lines.
   *
   * @param declared media type, may be empty
   * @param language ISO 639-2 code for reading pictures, may be empty
   */
  public Extracted read(Path file, String name, String declared, String language)
      throws IOException {
    Deadline deadline = Deadline.of(limits);
    FileKind kind = FileKind.of(file, name);
    Extracted read =
        switch (kind) {
          case PDF -> pdf.read(file, limits, deadline, language);
          case DOCX, ODT -> TikaFile.packed(file, kind, limits, deadline);
          case HTML -> TikaFile.web(file, deadline);
          case TEXT -> TikaFile.text(file, deadline);
        };
    List<IntakeWarning> warnings = new ArrayList<>(read.warnings());
    mismatch(kind, name, declared).ifPresent(warnings::add);
    return new Extracted(
        read.mediaType(),
        read.encoding(),
        read.paragraphs(),
        read.pages(),
        read.droppedLines(),
        read.ocr(),
        warnings);
  }

  /** The lines of pages as paragraphs, once it is known what a caption looks like. */
  public static List<Paragraph> joined(List<Paragraph> lines, Predicate<String> begins) {
    return new Joining(begins).join(lines);
  }

  private static java.util.Optional<IntakeWarning> mismatch(
      FileKind kind, String name, String declared) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    boolean named =
        switch (ending) {
          case "pdf" -> kind != FileKind.PDF;
          case "docx", "docm" -> kind != FileKind.DOCX;
          case "odt" -> kind != FileKind.ODT;
          case "htm", "html", "xhtml" -> kind != FileKind.HTML;
          default -> false;
        };
    String type = declared.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    boolean typed =
        !type.isEmpty()
            && !type.equals("application/octet-stream")
            && !type.equals(kind.mediaType())
            && !(kind == FileKind.TEXT && type.startsWith("text/"))
            && !(kind == FileKind.HTML && type.contains("xhtml"));
    return named || typed
        ? java.util.Optional.of(
            new IntakeWarning(
                Code.MEDIA_TYPE_DIFFERS,
                0,
                0,
                "Its name or media type says something else, its bytes are "
                    + kind.mediaType()
                    + "."))
        : java.util.Optional.empty();
  }
}
