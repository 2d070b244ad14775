package org.mithaq.kernel.reference;

import java.util.Map;

/** Premier, unique, deux, vingt et un, vingt-troisième, soixante-douze, quatre-vingt-dixième. */
final class FrenchNumbers {
  private static final String[] TO_NINETEEN =
      ("un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize"
              + " dix=sept dix=huit dix=neuf")
          .split(" ");
  private static final String[] TENS = "vingt trente quarante cinquante soixante".split(" ");

  private FrenchNumbers() {}

  static void teach(Map<String, Integer> values) {
    for (int n = 1; n <= 99; n++) {
      String cardinal = cardinal(n);
      values.put(cardinal, n);
      values.put(ordinal(cardinal), n);
    }
    for (String one : new String[] {"premier", "premiere", "unique", "une"}) {
      values.put(one, 1);
    }
    values.put("seconde", 2);
    values.put("quatre vingts", 80);
  }

  private static String cardinal(int n) {
    if (n < 20) {
      return TO_NINETEEN[n - 1].replace('=', ' ');
    }
    int unit = n >= 60 ? n % 20 : n % 10;
    String ten = n >= 80 ? "quatre vingt" : n >= 60 ? "soixante" : TENS[n / 10 - 2];
    if (unit == 0) {
      return ten;
    }
    String and = (unit == 1 || unit == 11) && n < 80 ? " et " : " ";
    return ten + and + cardinal(unit);
  }

  private static String ordinal(String cardinal) {
    return cardinal
            .replaceFirst("e$", "")
            .replaceFirst("cinq$", "cinqu")
            .replaceFirst("neuf$", "neuv")
        + "ieme";
  }
}
