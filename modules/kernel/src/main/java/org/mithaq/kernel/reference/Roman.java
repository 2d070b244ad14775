package org.mithaq.kernel.reference;

import java.util.regex.Pattern;

/** Roman numbers: of i, v and x in any case; with other letters only in capitals. */
final class Roman {
  private static final Pattern SHAPE =
      Pattern.compile(
          "(?=.)(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})|c{1,3}(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})");

  private Roman() {}

  /** The value, or 0 when it is none; {@code C}, {@code D}, {@code L} alone are letters. */
  static int value(String raw) {
    String lower = raw.toLowerCase(java.util.Locale.ROOT);
    boolean small = lower.chars().allMatch(c -> c == 'i' || c == 'v' || c == 'x');
    boolean capitals = raw.equals(raw.toUpperCase(java.util.Locale.ROOT)) && raw.length() > 1;
    if (!small && !capitals || !SHAPE.matcher(lower).matches()) {
      return 0;
    }
    int sum = 0;
    for (int i = 0; i < lower.length(); i++) {
      int here = digit(lower.charAt(i));
      sum += i + 1 < lower.length() && here < digit(lower.charAt(i + 1)) ? -here : here;
    }
    return sum;
  }

  private static int digit(char c) {
    return switch (c) {
      case 'i' -> 1;
      case 'v' -> 5;
      case 'x' -> 10;
      case 'l' -> 50;
      default -> 100;
    };
  }
}
