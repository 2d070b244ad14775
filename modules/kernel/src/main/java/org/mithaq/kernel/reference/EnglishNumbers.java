package org.mithaq.kernel.reference;

import java.util.Map;

/** One, first, twenty-three, twenty-third. */
final class EnglishNumbers {
  private static final String[] CARDINALS =
      ("one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
              + " sixteen seventeen eighteen nineteen")
          .split(" ");
  private static final String[] ORDINALS =
      ("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
              + " thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth")
          .split(" ");
  private static final String[] TENS =
      "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

  private EnglishNumbers() {}

  static void teach(Map<String, Integer> values) {
    for (int i = 0; i < CARDINALS.length; i++) {
      values.put(CARDINALS[i], i + 1);
      values.put(ORDINALS[i], i + 1);
    }
    for (int t = 0; t < TENS.length; t++) {
      int ten = (t + 2) * 10;
      values.put(TENS[t], ten);
      values.put(TENS[t].replaceFirst("y$", "ieth"), ten);
      for (int u = 0; u < 9; u++) {
        values.put(TENS[t] + " " + CARDINALS[u], ten + u + 1);
        values.put(TENS[t] + " " + ORDINALS[u], ten + u + 1);
      }
    }
  }
}
