package org.mithaq.intake.text;

/** Characters that are there for the eye or the machine only. */
public final class Letters {
  private Letters() {}

  /**
   * One kind of blank; no soft hyphens, no marks of direction, no zero width; bullets as bullets.
   */
  public static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    for (char c : text.toCharArray()) {
      if (c == '\uF0B7' || c == '\uF0A7') {
        clean.append('•');
      } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        if (!clean.isEmpty() && clean.charAt(clean.length() - 1) != ' ') {
          clean.append(' ');
        }
      } else if (Character.getType(c) != Character.FORMAT && !Character.isISOControl(c)) {
        clean.append(c);
      }
    }
    return clean.toString().strip();
  }

  /** Characters that say nothing: replacements and letters of nobody's alphabet. */
  public static int unreadable(String text) {
    return (int) text.chars().filter(c -> c == '\uFFFD' || c >= 0xE000 && c <= 0xF8FF).count();
  }
}
