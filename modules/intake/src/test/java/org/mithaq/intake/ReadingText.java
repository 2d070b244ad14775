package org.mithaq.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.mithaq.intake.application.Reading;
import org.mithaq.intake.extraction.Extraction;
import org.mithaq.intake.extraction.Limits;
import org.mithaq.intake.extraction.Tesseract;

/** Reads for tests, on a server without Tesseract. */
public final class ReadingText {
  private ReadingText() {}

  /** The report of bytes under a name. */
  public static IntakeReport of(byte[] bytes, String name) {
    return of(bytes, name, IntakeHints.NONE, "no-tesseract-here");
  }

  /** The report of bytes, with hints and the name of a program. */
  public static IntakeReport of(byte[] bytes, String name, IntakeHints hints, String tesseract) {
    Reading reading = new Reading(new Extraction(Limits.USUAL, new Tesseract(tesseract)));
    try {
      return reading.read(new ByteArrayInputStream(bytes), name, "", hints);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Paragraphs as a web page, so that each stays a paragraph. */
  public static IntakeReport paragraphs(String... paragraphs) {
    return paragraphs(IntakeHints.NONE, paragraphs);
  }

  /** Paragraphs as a web page, with hints. */
  public static IntakeReport paragraphs(IntakeHints hints, String... paragraphs) {
    String page = "<html><body><p>" + String.join("</p>\n<p>", paragraphs) + "</p></body></html>";
    return of(page.getBytes(StandardCharsets.UTF_8), "law.html", hints, "no-tesseract-here");
  }
}
