package org.mithaq.intake.extraction;

/**
 * A paragraph as it came out of the file.
 *
 * @param kind what the file says it is
 * @param text in reading order, lines of a PDF each a paragraph until they are joined
 * @param page from 1
 * @param strong whether all of it is bold or a heading of the file's own styles
 */
public record Paragraph(Kind kind, String text, int page, boolean strong) {
  /** What the file says a paragraph is. */
  public enum Kind {
    PLAIN,
    HEADING,
    /** A line of a PDF or a text file: paragraphs have to be found. */
    LINE,
    ROW,
    NOTE
  }

  Paragraph with(String other) {
    return new Paragraph(kind, other, page, strong);
  }
}
