package org.mithaq.intake.extraction;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.mithaq.intake.IntakeWarning;
import org.mithaq.intake.IntakeWarning.Code;
import org.mithaq.kernel.Refusal;
import org.mithaq.kernel.RefusedException;

/** Reads a PDF: the text that is in it, and pages that are pictures through {@link Tesseract}. */
final class PdfFile {
  private static final int TAIL = 4096;

  /** Fewer letters than this on a page: a picture, perhaps with a stamp. */
  private static final int FEW = 40;

  private final Tesseract tesseract;

  PdfFile(Tesseract tesseract) {
    this.tesseract = tesseract;
  }

  Extracted read(Path file, Limits limits, Deadline deadline, String language) throws IOException {
    if (!tail(file).contains("%%EOF")) {
      throw FileKind.refused("the PDF stops before its end: it was cut off, fetch it again");
    }
    try (PDDocument pdf =
        Loader.loadPDF(file.toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
      if (pdf.getNumberOfPages() > limits.pages()) {
        throw new RefusedException(
            new Refusal.TooLarge("file", "more than " + limits.pages() + " pages"));
      }
      return read(pdf, deadline, language);
    } catch (InvalidPasswordException locked) {
      throw FileKind.refused("the PDF opens only with a password: save it without one");
    } catch (IOException
        | IllegalArgumentException
        | ClassCastException
        | IllegalStateException broken) {
      throw FileKind.refused("the PDF is damaged and cannot be read: " + firstLine(broken));
    } catch (StackOverflowError deep) {
      throw FileKind.refused("the PDF refers to itself without end");
    }
  }

  private Extracted read(PDDocument pdf, Deadline deadline, String language) throws IOException {
    PdfText text = new PdfText(deadline);
    text.getText(pdf);
    int pages = pdf.getNumberOfPages();
    List<Paragraph> lines = new ArrayList<>(text.lines());
    List<IntakeWarning> warnings = new ArrayList<>();
    List<Integer> pictures = pictures(lines, pages);
    boolean ocr = false;
    if (!pictures.isEmpty()) {
      Tesseract.Reading reading = tesseract.read(pdf, pictures, language, deadline);
      reading.warning().ifPresent(warnings::add);
      ocr = !reading.lines().isEmpty();
      if (ocr) {
        lines.removeIf(line -> reading.pages().contains(line.page()));
        lines.addAll(reading.lines());
        lines.sort(java.util.Comparator.comparingInt(Paragraph::page));
      }
    }
    PageFurniture furniture = PageFurniture.of(lines, pages);
    if (pages == 0) {
      warnings.add(new IntakeWarning(Code.NO_TEXT, 0, 0, "The PDF has no pages."));
    }
    return new Extracted(
        FileKind.PDF.mediaType(), "", furniture.kept(), pages, furniture.dropped(), ocr, warnings);
  }

  private static List<Integer> pictures(List<Paragraph> lines, int pages) {
    int[] letters = new int[pages + 1];
    for (Paragraph line : lines) {
      letters[line.page()] += (int) line.text().codePoints().filter(Character::isLetter).count();
    }
    List<Integer> few = new ArrayList<>();
    for (int page = 1; page <= pages; page++) {
      if (letters[page] < FEW) {
        few.add(page);
      }
    }
    // A page or two with little on them are the end of a chapter, not pictures.
    return few.size() * 4 >= pages ? few : List.of();
  }

  private static String tail(Path file) throws IOException {
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
      long from = Math.max(0, bytes.length() - TAIL);
      bytes.seek(from);
      byte[] end = new byte[(int) (bytes.length() - from)];
      bytes.readFully(end);
      return new String(end, StandardCharsets.ISO_8859_1);
    }
  }

  private static String firstLine(Throwable broken) {
    String message = String.valueOf(broken.getMessage());
    return message.lines().findFirst().orElse("").strip();
  }
}
