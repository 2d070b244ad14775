package org.mithaq.running;

import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Queries as nobody should type them, made from good ones: operators, quotes, wildcards, control
 * characters, bidi marks, other scripts, and strings of ten thousand letters. The same every time.
 */
public final class MutatedQueries {
  private static final List<String> SIGNS =
      List.of(
          " AND ",
          " OR ",
          " NOT ",
          " -",
          "\"",
          "«",
          "»",
          "“",
          "(",
          ")",
          "*",
          "?",
          "~2",
          "^9",
          ":",
          "title:",
          "obligation:",
          "reference:",
          "NEAR/0 ",
          " NEAR/999999999999 ",
          "[",
          "]",
          "{",
          "}",
          "\\",
          "/",
          "&&",
          "||",
          "!",
          "+",
          "=",
          "<",
          ">",
          "|",
          "%",
          "%00",
          "§",
          "$",
          "#{1+1}",
          "';--",
          "\t",
          "\n",
          "\r",
          "\u0000",
          "\u0001",
          "\u001b",
          "\u007f",
          "\u0085",
          "\u00ad",
          "\u200b",
          "\u200d",
          "\u200e",
          "\u200f",
          "\u202a",
          "\u202e",
          "\u202c",
          "\u2066",
          "\u2069",
          "\ufeff",
          "\ufffd",
          "\uffff",
          "\u0640",
          "\u064b\u0651",
          "\u0301",
          "\ufefb",
          "٢٣",
          "۲۳",
          "²",
          "１２",
          "中华人民共和国",
          "Конвенция",
          "συνθήκη",
          "विधि",
          "אמנה",
          "ᚠᛇᚻ",
          "🏛️⚖️",
          "𝔏𝔞𝔴");

  private static final List<BiFunction<String, Random, String>> CHANGES =
      List.of(
          MutatedQueries::signed,
          MutatedQueries::signed,
          MutatedQueries::signed,
          MutatedQueries::shuffled,
          MutatedQueries::cut,
          MutatedQueries::operators,
          MutatedQueries::starred,
          MutatedQueries::quoted,
          MutatedQueries::nested,
          MutatedQueries::repeated,
          MutatedQueries::noise);

  /** Nearly every mutation is short; one in so many is about ten thousand letters long. */
  private static final int ONE_LONG_IN = 50;

  private static final int LONG = 10_000;

  private MutatedQueries() {}

  /** So many, from these. */
  public static Stream<String> of(List<String> good, int count) {
    return IntStream.range(0, count).mapToObj(i -> mutated(good.get(i % good.size()), i));
  }

  private static String mutated(String good, int seed) {
    Random random = new Random(seed);
    String query = good;
    int changes = 1 + random.nextInt(3);
    for (int i = 0; i < changes; i++) {
      query = CHANGES.get(random.nextInt(CHANGES.size())).apply(query, random);
    }
    if (random.nextInt(ONE_LONG_IN) == 0) {
      String unit = query + (random.nextBoolean() ? " " : "");
      query = unit.repeat(LONG / Math.max(1, unit.length()) + 1);
    }
    return query;
  }

  private static String signed(String query, Random random) {
    StringBuilder text = new StringBuilder(query);
    for (int i = 0; i <= random.nextInt(4); i++) {
      text.insert(random.nextInt(text.length() + 1), sign(random));
    }
    return text.toString();
  }

  private static String shuffled(String query, Random random) {
    char[] letters = query.toCharArray();
    for (int i = letters.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      char other = letters[i];
      letters[i] = letters[j];
      letters[j] = other;
    }
    return new String(letters);
  }

  private static String cut(String query, Random random) {
    return query.substring(0, random.nextInt(query.length() + 1));
  }

  private static String operators(String query, Random random) {
    List<String> between = List.of(" AND ", " OR ", " NOT ", " AND NOT ", " NEAR/3 ", " -", " (");
    return String.join(between.get(random.nextInt(between.size())), query.split(" "));
  }

  private static String starred(String query, Random random) {
    return query.replace(" ", random.nextBoolean() ? "* " : " *") + "*";
  }

  private static String quoted(String query, Random random) {
    return random.nextBoolean() ? "\"" + query : "\"" + query.replace(" ", "\" \"") + "\"";
  }

  private static String nested(String query, Random random) {
    int depth = random.nextInt(200);
    return "(".repeat(depth) + query + ")".repeat(random.nextBoolean() ? depth : depth / 2);
  }

  private static String repeated(String query, Random random) {
    return (query + " ").repeat(1 + random.nextInt(20));
  }

  private static String noise(String query, Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < random.nextInt(60); i++) {
      text.append(
          random.nextInt(3) == 0 ? sign(random) : Character.toString(1 + random.nextInt(0x2fff)));
    }
    return text.append(query).toString();
  }

  private static String sign(Random random) {
    return SIGNS.get(random.nextInt(SIGNS.size()));
  }
}
