package org.mithaq.intake.arabic;

/**
 * Brackets of a line that was turned: whichever way they were stored, they face what they enclose.
 */
final class Brackets {
  private static final String OPEN = "([{«";
  private static final String CLOSE = ")]}»";

  private Brackets() {}

  static String facing(String line) {
    int wrong = 0;
    int right = 0;
    int depth = 0;
    for (char c : line.toCharArray()) {
      if (OPEN.indexOf(c) >= 0) {
        depth++;
      } else if (CLOSE.indexOf(c) >= 0) {
        depth--;
        right += depth >= 0 ? 1 : 0;
        wrong += depth < 0 ? 1 : 0;
      }
      depth = Math.max(depth, -1);
    }
    return wrong > right ? swapped(line) : line;
  }

  private static String swapped(String line) {
    StringBuilder turned = new StringBuilder(line.length());
    for (char c : line.toCharArray()) {
      int open = OPEN.indexOf(c);
      int close = CLOSE.indexOf(c);
      turned.append(open >= 0 ? CLOSE.charAt(open) : close >= 0 ? OPEN.charAt(close) : c);
    }
    return turned.toString();
  }
}
