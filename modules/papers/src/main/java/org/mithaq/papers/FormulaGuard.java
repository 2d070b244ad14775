package org.mithaq.papers;

/**
 * Keeps text from being run as a formula, so that it can be undone. An apostrophe goes before what
 * begins like a formula, and before what already has apostrophes there; reading takes one away.
 */
final class FormulaGuard {
  /** What makes a spreadsheet take text for a formula (OWASP, CSV injection). */
  private static final String FORMULA = "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20";

  private FormulaGuard() {}

  /** For CSV, where every cell that begins like a formula is one. */
  static String inCsv(String text) {
    return looksLikeOne(text) ? "'" + text : text;
  }

  /** For a workbook, whose cells know that they are text: only what reading would take away. */
  static String inWorkbook(String text) {
    return text.startsWith("'") ? inCsv(text) : text;
  }

  /** What was guarded, as it was. */
  static String undone(String text) {
    return text.startsWith("'") && looksLikeOne(text) ? text.substring(1) : text;
  }

  private static boolean looksLikeOne(String text) {
    int at = 0;
    while (at < text.length() && text.charAt(at) == '\'') {
      at++;
    }
    return at < text.length() && FORMULA.indexOf(text.charAt(at)) >= 0;
  }
}
