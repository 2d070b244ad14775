package org.mithaq.intake.segmentation;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number's place among numbers: 5, 5bis, 5ter, 5a, 6.
 *
 * @param main the number, 0 when it has none
 * @param rest what is attached to it
 */
record Order(int main, String rest) {
  private static final Pattern SHAPE = Pattern.compile("\\D{0,2}?(\\d{1,6})(.*)");
  private static final List<String> LATIN =
      List.of("bis", "ter", "quater", "quinquies", "sexies", "septies", "octies", "nonies");

  static Order of(String number) {
    Matcher shape = SHAPE.matcher(number);
    if (shape.matches()) {
      return new Order(Integer.parseInt(shape.group(1)), shape.group(2));
    }
    boolean letter = number.length() == 1 && Character.isLetter(number.charAt(0));
    return letter ? new Order(number.charAt(0) - 'a' + 1, "") : new Order(0, number);
  }

  /** Whether this may stand right behind the other. */
  boolean follows(Order before) {
    if (main == before.main + 1) {
      return true;
    }
    return main == before.main && !rest.isEmpty() && after(before.rest);
  }

  boolean first() {
    return main == 1 && rest.isEmpty();
  }

  private boolean after(String other) {
    if (other.isEmpty()) {
      return true;
    }
    int mine = LATIN.indexOf(rest);
    int others = LATIN.indexOf(other);
    if (mine >= 0 && others >= 0) {
      return mine > others;
    }
    return rest.length() > other.length() || rest.compareTo(other) > 0;
  }
}
