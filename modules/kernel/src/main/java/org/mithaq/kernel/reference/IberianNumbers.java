package org.mithaq.kernel.reference;

import java.util.Map;

/** Spanish and Portuguese: primero, vigésimo tercera, veintitrés, primeiro, vigésimo terceiro. */
final class IberianNumbers {
  private static final String[] SPANISH =
      ("primer segund tercer cuart quint sext septim octav noven decim undecim duodecim"
              + " decimotercer decimocuart decimoquint decimosext decimoseptim decimoctav"
              + " decimonoven vigesim")
          .split(" ");
  private static final String[] PORTUGUESE =
      "primeir segund terceir quart quint sext setim oitav non decim".split(" ");
  private static final String[] SPANISH_CARDINALS =
      ("uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince"
              + " dieciseis diecisiete dieciocho diecinueve veinte veintiuno veintidos veintitres"
              + " veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve")
          .split(" ");
  private static final String[] PORTUGUESE_CARDINALS =
      ("um dois tres quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis"
              + " dezessete dezoito dezenove vinte")
          .split(" ");
  private static final String[] ORDINAL_TENS =
      "decim vigesim trigesim cuadragesim quincuagesim sexagesim septuagesim octogesim nonagesim"
          .split(" ");
  private static final String[] SPANISH_TENS =
      "treinta cuarenta cincuenta sesenta setenta ochenta noventa".split(" ");
  private static final String[] PORTUGUESE_TENS =
      "vinte trinta quarenta cinquenta sessenta setenta oitenta noventa".split(" ");

  private IberianNumbers() {}

  static void teach(Map<String, Integer> values) {
    ordinals(values, SPANISH);
    ordinals(values, PORTUGUESE);
    cardinals(values, SPANISH_CARDINALS, SPANISH_TENS, 30, " y ");
    cardinals(values, PORTUGUESE_CARDINALS, PORTUGUESE_TENS, 20, " e ");
    values.put("primer", 1);
    values.put("tercer", 3);
    values.put("unico", 1);
    values.put("unica", 1);
    values.put("quadragesimo", 40);
    values.put("quinquagesimo", 50);
  }

  private static void ordinals(Map<String, Integer> values, String[] stems) {
    for (int i = 0; i < stems.length; i++) {
      values.put(stems[i] + "o", i + 1);
      values.put(stems[i] + "a", i + 1);
    }
    for (int t = 0; t < ORDINAL_TENS.length; t++) {
      int ten = (t + 1) * 10;
      for (String end : new String[] {"o", "a"}) {
        values.put(ORDINAL_TENS[t] + end, ten);
        for (int u = 0; u < 9; u++) {
          values.put(ORDINAL_TENS[t] + end + " " + stems[u] + end, ten + u + 1);
          values.put(ORDINAL_TENS[t] + "o " + stems[u] + end, ten + u + 1);
          values.put(ORDINAL_TENS[t] + "o" + stems[u] + end, ten + u + 1);
        }
      }
    }
  }

  private static void cardinals(
      Map<String, Integer> values, String[] first, String[] tens, int from, String and) {
    for (int i = 0; i < first.length; i++) {
      values.put(first[i], i + 1);
    }
    for (int t = 0; t < tens.length; t++) {
      int ten = from + t * 10;
      values.put(tens[t], ten);
      for (int u = 0; u < 9; u++) {
        values.put(tens[t] + and + first[u], ten + u + 1);
      }
    }
  }
}
