package org.mithaq.intake.text;

import java.util.regex.Pattern;

/** Characters that are there for the eye or the machine only. */
public final class Letters {
  /** An accent that stands alone where French elides: typed, or printed, for an apostrophe. */
  private static final Pattern ELISION =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(c|d|j|l|m|n|s|t|qu|jusqu|lorsqu|puisqu|quoiqu|aujourd) ?\u00B4"
              + " ?(?=[aeiouyhàâéèêëîïôùûœ])");

  private Letters() {}

  /**
   * One kind of blank; no soft hyphens, no marks of direction, no zero width; bullets as bullets,
   * and lines that Adobe's glyph list has in the private area as dashes.
   */
  public static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    for (char c : text.toCharArray()) {
      if (c == '\uF0B7' || c == '\uF0A7') {
        clean.append('•');
      } else if (c == '\uF8E7') {
        clean.append('–');
      } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        if (!clean.isEmpty() && clean.charAt(clean.length() - 1) != ' ') {
          clean.append(' ');
        }
      } else if (Character.getType(c) != Character.FORMAT && !Character.isISOControl(c)) {
        clean.append(c);
      }
    }
    return ELISION.matcher(clean.toString().strip()).replaceAll("$1’");
  }

  /** Characters that say nothing: replacements and letters of nobody's alphabet. */
  public static int unreadable(String text) {
    return (int) text.chars().filter(c -> c == '\uFFFD' || c >= 0xE000 && c <= 0xF8FF).count();
  }
}
