package org.mithaq.elasticsearch.analysis.text;

/** Kinds of characters that matter to a cleaning; each says why it is a kind of its own. */
final class Characters {
  static final char SOFT_HYPHEN = '\u00AD';

  private Characters() {}

  /** Shown as nothing: soft hyphen, zero-width and bidi controls, byte order mark, selectors. */
  static boolean isInvisible(char c) {
    return c == SOFT_HYPHEN
        || c == '\u034F'
        || c == '\u061C'
        || c == '\u180E'
        || c >= '\u200B' && c <= '\u200F'
        || c >= '\u202A' && c <= '\u202E'
        || c >= '\u2060' && c <= '\u206F'
        || c >= '\uFE00' && c <= '\uFE0F'
        || c == '\uFEFF';
  }

  /** Written with a letter but no letter: tatweel, vowel marks, Quranic marks, dagger alef. */
  static boolean isArabicMark(char c) {
    return c == '\u0640'
        || c >= '\u0610' && c <= '\u061A'
        || c >= '\u064B' && c <= '\u065F'
        || c == '\u0670'
        || c >= '\u06D6'
            && c <= '\u06ED'
            && !Character.isLetter(c)
            && c != '\u06DE'
            && c != '\u06E9'
        || c >= '\u0898' && c <= '\u089F'
        || c >= '\u08CA' && c <= '\u08FF' && c != '\u08E2';
  }

  static boolean isPresentationForm(char c) {
    return c >= '\uFB50' && c <= '\uFDFF' || c >= '\uFE70' && c <= '\uFEFC';
  }

  /** Other forms of ordinary letters: Latin ligatures, full-width ASCII, Roman numerals, №. */
  static boolean isCompatibilityLetter(char c) {
    return c >= '\uFB00' && c <= '\uFB06'
        || c >= '\uFF01' && c <= '\uFF5E'
        || c >= '\u2160' && c <= '\u217F'
        || c == '\u2116'
        || c == '\uFE6A';
  }

  static boolean isApostrophe(char c) {
    return switch (c) {
      case '\'', '`', '\u00B4', '\u02B9', '\u02BB', '\u02BC', '\u02BE', '\u02BF' -> true;
      case '\u2018', '\u2019', '\u201B', '\u2032', '\uFF07' -> true;
      default -> false;
    };
  }

  /** Signs that carry meaning in law and that a tokenizer would drop: §, per cent, currencies. */
  static boolean isLegalSign(char c) {
    return c == '\u00A7'
        || c == '%'
        || c == '\u2030'
        || Character.getType(c) == Character.CURRENCY_SYMBOL;
  }

  static boolean isCombiningAccent(char c) {
    return c >= '\u0300' && c <= '\u036F';
  }

  /** Spaces that typographers put between the thousands of a number. */
  static boolean isThinSpace(char c) {
    return c == '\u00A0' || c == '\u2007' || c == '\u2009' || c == '\u202F';
  }

  static boolean isDegreeOrOrdinal(char c) {
    return c == '\u00B0' || c == '\u00BA' || c == '\u00AA';
  }
}
