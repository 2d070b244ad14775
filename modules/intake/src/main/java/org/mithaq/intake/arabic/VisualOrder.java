package org.mithaq.intake.arabic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * From the order of the picture, left to right, to the order of reading: a line of Arabic is
 * turned, its digits and Latin words are turned back, brackets face the words they enclose.
 */
public final class VisualOrder {
  private VisualOrder() {}

  /** Whether the text has an Arabic letter, in whatever shape. */
  public static boolean hasArabic(String text) {
    return text != null && text.codePoints().anyMatch(VisualOrder::arabicLetter);
  }

  /**
   * A line as it is read.
   *
   * @param units what was drawn, from left to right; a unit of several letters (lam-alef) stands in
   *     its own order of reading
   */
  public static String logical(List<String> units) {
    List<String> turned = new ArrayList<>(units);
    Collections.reverse(turned);
    StringBuilder line = new StringBuilder();
    int at = 0;
    while (at < turned.size()) {
      int end = leftToRightRun(turned, at);
      if (end == at) {
        line.append(turned.get(at++));
        continue;
      }
      for (int i = end - 1; i >= at; i--) {
        line.append(turned.get(i));
      }
      at = end;
    }
    return Brackets.facing(line.toString());
  }

  /** A line whose letters a program had stored as they are drawn. */
  public static String logical(String drawn) {
    return logical(drawn.codePoints().mapToObj(Character::toString).toList());
  }

  /** Where a run of digits or Latin words that begins there ends; signs only inside it. */
  private static int leftToRightRun(List<String> units, int from) {
    int end = from;
    int at = from;
    while (at < units.size()) {
      int c = units.get(at).codePointAt(0);
      if (Character.isDigit(c) || latin(c)) {
        end = ++at;
      } else if (end > from && inside(c)) {
        at++;
      } else {
        break;
      }
    }
    return end;
  }

  /**
   * Signs within a number or a Latin phrase; a blank only between Latin letters is cheap to miss.
   */
  private static boolean inside(int c) {
    return c == '.'
        || c == ','
        || c == '/'
        || c == ':'
        || c == '\u066B'
        || c == '\u066C'
        || c == '%';
  }

  private static boolean latin(int c) {
    return c < 0x250 && Character.isLetter(c);
  }

  private static boolean arabicLetter(int c) {
    return (c >= 0x620 && c <= 0x6FF && Character.isLetter(c))
        || c >= 0xFB50 && c <= 0xFDFF
        || c >= 0xFE70 && c <= 0xFEFC;
  }
}
