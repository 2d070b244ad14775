package org.mithaq.intake.arabic;

/** The stroke that only widens a word: قــــرر is قرر. The one of هـ (Hijri) stays. */
public final class Tatweel {
  private static final char STROKE = '\u0640';

  private Tatweel() {}

  /** The text without strokes between letters. */
  public static String without(String text) {
    if (text.indexOf(STROKE) < 0) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && text.charAt(end) == STROKE) {
        end++;
      }
      if (end == at) {
        plain.append(text.charAt(at++));
        continue;
      }
      boolean within =
          at > 0
              && end < text.length()
              && Character.isLetter(text.charAt(at - 1))
              && (Character.isLetter(text.charAt(end))
                  || Character.getType(text.charAt(end)) == Character.NON_SPACING_MARK);
      if (!within) {
        plain.append(STROKE);
      }
      at = end;
    }
    return plain.toString();
  }
}
