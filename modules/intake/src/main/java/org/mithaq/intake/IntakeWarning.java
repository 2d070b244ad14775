package org.mithaq.intake;

/**
 * Something a person should know about how the file was read.
 *
 * @param code what; the page has words for it in every language
 * @param count how often, 0 where that means nothing
 * @param page first page it concerns, 0 where it concerns the whole
 * @param detail the same in one plain English sentence
 */
public record IntakeWarning(Code code, int count, int page, String detail) {
  /** Kinds of warning, the gravest first. */
  public enum Code {
    /** No text could be read; somebody has to type it or supply another file. */
    NO_TEXT,
    /** Pages are pictures and Tesseract is not installed here. */
    OCR_NEEDED,
    /** Pages are pictures, and Tesseract has no data for the language. */
    OCR_LANGUAGE_MISSING,
    /** Pages were read as pictures: every word needs a look. */
    OCR_USED,
    /** No provision was recognised. */
    NO_PROVISIONS,
    /** The file stopped before its end, what came before it was read. */
    READ_IN_PART,
    /** Declared as one thing, is another. */
    MEDIA_TYPE_DIFFERS,
    /** Declared in one encoding, is in another. */
    ENCODING_DIFFERS,
    /** The encoding was guessed from the letters. */
    ENCODING_GUESSED,
    /** Characters that say nothing (U+FFFD and the like). */
    UNREADABLE_CHARACTERS,
    /** Several languages, in turns or side by side. */
    MIXED_LANGUAGES,
    /** Lines whose letters stood in reverse order were turned. */
    REVERSED_LINES,
    /** Broken lam-alef was put right. */
    LAM_ALEF_REPAIRED,
    /** Letters in presentation forms were made plain. */
    PRESENTATION_FORMS,
    /** Struck-out text is not in the text. */
    STRUCK_OUT,
    /** Pictures, embedded files or macros were not looked at. */
    EMBEDDED_IGNORED,
    /** Numbers that repeat or jump. */
    NUMBERING
  }
}
