package org.mithaq.intake.extraction;

import java.util.List;
import org.mithaq.intake.IntakeWarning;

/**
 * What came out of a file.
 *
 * @param mediaType what it is
 * @param encoding of text and HTML, else empty
 * @param paragraphs in reading order
 * @param pages how many
 * @param droppedLines running heads, feet and page numbers
 * @param ocr whether pages were read as pictures
 */
public record Extracted(
    String mediaType,
    String encoding,
    List<Paragraph> paragraphs,
    int pages,
    int droppedLines,
    boolean ocr,
    List<IntakeWarning> warnings) {
  public Extracted {
    paragraphs = List.copyOf(paragraphs);
    warnings = List.copyOf(warnings);
  }
}
