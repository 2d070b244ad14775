package org.mithaq.intake.extraction;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.mithaq.intake.IntakeWarning;
import org.mithaq.intake.IntakeWarning.Code;

/** Pages that are pictures, read by Tesseract where an operator has installed it. */
public final class Tesseract {
  private static final List<String> LANGUAGES = List.of("ara", "fra", "eng", "spa", "por");
  private static final int DPI = 300;

  private final String command;

  /**
   * @param command name or path of the program
   */
  public Tesseract(String command) {
    this.command = command;
  }

  /**
   * What was read of some pages.
   *
   * @param pages that were read
   * @param warning what a person should know
   */
  record Reading(Set<Integer> pages, List<Paragraph> lines, Optional<IntakeWarning> warning) {}

  Reading read(PDDocument pdf, List<Integer> pictures, String language, Deadline deadline)
      throws IOException {
    Optional<Set<String>> installed = languages(deadline);
    int first = pictures.get(0);
    int count = pictures.size();
    if (installed.isEmpty()) {
      return without(
          Code.OCR_NEEDED,
          count,
          first,
          count
              + " pages are pictures without text, and Tesseract, which would read them, is not installed on this server.");
    }
    List<String> wanted = language.isEmpty() ? LANGUAGES : List.of(language);
    List<String> usable = wanted.stream().filter(installed.get()::contains).toList();
    if (usable.isEmpty()) {
      return without(
          Code.OCR_LANGUAGE_MISSING,
          count,
          first,
          "Tesseract is installed without data for " + String.join(", ", wanted) + ".");
    }
    PDFRenderer renderer = new PDFRenderer(pdf);
    renderer.setSubsamplingAllowed(true);
    Set<Integer> pages = new HashSet<>();
    List<Paragraph> lines = new ArrayList<>();
    for (int page : pictures) {
      if (deadline.passed()) {
        break;
      }
      String text = page(renderer, page, usable, deadline);
      pages.add(page);
      text.lines()
          .filter(line -> !line.isBlank())
          .forEach(line -> lines.add(new Paragraph(Paragraph.Kind.LINE, line, page, false)));
    }
    boolean all = pages.size() == count;
    return new Reading(
        pages,
        lines,
        Optional.of(
            new IntakeWarning(
                all ? Code.OCR_USED : Code.READ_IN_PART,
                pages.size(),
                first,
                pages.size()
                    + " of "
                    + count
                    + " pages that are pictures were read by Tesseract; every word of them needs a look.")));
  }

  private static Reading without(Code code, int count, int first, String why) {
    return new Reading(
        Set.of(), List.of(), Optional.of(new IntakeWarning(code, count, first, why)));
  }

  /** The languages it has data for; empty when it is not installed. */
  private Optional<Set<String>> languages(Deadline deadline) {
    try {
      String answer = run(List.of(command, "--list-langs"), new byte[0], deadline);
      return Optional.of(new HashSet<>(answer.lines().map(String::strip).toList()));
    } catch (IOException notThere) {
      return Optional.empty();
    }
  }

  private String page(PDFRenderer renderer, int page, List<String> languages, Deadline deadline)
      throws IOException {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(renderer.renderImageWithDPI(page - 1, DPI, ImageType.GRAY), "png", png);
    return run(
        List.of(command, "stdin", "stdout", "-l", String.join("+", languages), "--psm", "3"),
        png.toByteArray(),
        deadline);
  }

  private static String run(List<String> command, byte[] input, Deadline deadline)
      throws IOException {
    java.io.File answer = java.io.File.createTempFile("intake", ".txt");
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(false)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .redirectOutput(answer)
            .start();
    try {
      try (var in = process.getOutputStream()) {
        in.write(input);
      } catch (IOException itDoesNotListen) {
        // Its exit says what there is to say.
      }
      if (!process.waitFor(deadline.left().toMillis(), TimeUnit.MILLISECONDS)) {
        return "";
      }
      return java.nio.file.Files.readString(answer.toPath(), StandardCharsets.UTF_8);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return "";
    } finally {
      process.destroyForcibly();
      java.nio.file.Files.deleteIfExists(answer.toPath());
    }
  }
}
