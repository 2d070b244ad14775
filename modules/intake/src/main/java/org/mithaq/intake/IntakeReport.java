package org.mithaq.intake;

import java.util.List;
import org.mithaq.kernel.LanguageTag;

/**
 * What was read of a file.
 *
 * @param sha256 of the bytes
 * @param name as it came
 * @param declaredMediaType as it came, may be empty
 * @param mediaType what the bytes are
 * @param encoding of plain text and HTML; empty where the format has none
 * @param language that the text was read in
 * @param languageFrom whether it was hinted or told from the text
 * @param ocr whether pages were read as pictures
 * @param text everything that was read, paragraph by paragraph, each ending with a line feed; all
 *     offsets in this report count its UTF-16 characters
 * @param pages where each page lies in the text; one page for formats that have none
 * @param droppedLines running heads, feet and page numbers that are not in the text
 * @param warnings what a person should know, the gravest first
 * @param law what the text seems to be
 */
public record IntakeReport(
    String sha256,
    String name,
    String declaredMediaType,
    String mediaType,
    String encoding,
    LanguageTag language,
    LanguageSource languageFrom,
    boolean ocr,
    String text,
    List<PageSpan> pages,
    int droppedLines,
    List<IntakeWarning> warnings,
    ProposedLaw law) {
  /** How the language was found. */
  public enum LanguageSource {
    HINT,
    TEXT
  }

  public IntakeReport {
    pages = List.copyOf(pages);
    warnings = List.copyOf(warnings);
  }

  /** Characters read. */
  public int characters() {
    return text.length();
  }

  /** The text of a page, as the review screen shows it. */
  public String pageText(int number) {
    return pages.stream()
        .filter(page -> page.number() == number)
        .findFirst()
        .map(page -> text.substring(page.start(), page.end()))
        .orElse("");
  }
}
