package org.mithaq.search.understanding;

/** Takes from a word what is around it. */
final class Trimmed {
  private Trimmed() {}

  /** The piece without punctuation before and after; signs of law (§ % €) stay. */
  static String word(String piece) {
    int from = 0;
    int to = piece.length();
    while (from < to && !counts(piece.codePointAt(from))) {
      from += Character.charCount(piece.codePointAt(from));
    }
    while (to > from && !counts(piece.codePointBefore(to))) {
      to -= Character.charCount(piece.codePointBefore(to));
    }
    return piece.substring(from, to);
  }

  private static boolean counts(int point) {
    int type = Character.getType(point);
    return Character.isLetterOrDigit(point)
        || type == Character.CURRENCY_SYMBOL
        || type == Character.NON_SPACING_MARK
        || point == '§'
        || point == '%'
        || point == '٪';
  }
}
