package org.mithaq.kernel.reference;

import java.util.HashMap;
import java.util.Map;

/**
 * Numbers in words up to 99 in English, French, Spanish and Portuguese, ordinal and cardinal. What
 * is written the same in two of them has the same value.
 */
final class LatinNumbers {
  private static final Map<String, Integer> VALUES = new HashMap<>();
  private static final int MOST_WORDS = 4;

  static {
    EnglishNumbers.teach(VALUES);
    FrenchNumbers.teach(VALUES);
    IberianNumbers.teach(VALUES);
  }

  private LatinNumbers() {}

  /** The longest number in words that stands at that place; null when there is none. */
  static Spelled read(String folded, int from) {
    StringBuilder words = new StringBuilder();
    Spelled best = null;
    int at = from;
    for (int i = 0; i < MOST_WORDS && at < folded.length(); i++) {
      int end = at;
      while (end < folded.length() && Character.isLetter(folded.charAt(end))) {
        end++;
      }
      if (end == at) {
        break;
      }
      words.append(words.isEmpty() ? "" : " ").append(folded, at, end);
      Integer value = VALUES.get(words.toString());
      if (value != null) {
        best = new Spelled(value, end);
      }
      at = end;
      while (at < folded.length() && (folded.charAt(at) == ' ' || folded.charAt(at) == '-')) {
        at++;
      }
    }
    return best;
  }
}
