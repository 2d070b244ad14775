package org.mithaq.kernel.reference;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words for what was inserted after a provision: bis, ter … in Latin; in Arabic مكرر (bis),
 * مكرر ثالثا and ثالثا (ter), مكرر مرتين (repeated twice: ter), ثلاثة مكرر (ter).
 */
final class Repeats {
  private static final List<String> LATIN =
      List.of(
          "bis",
          "ter",
          "quater",
          "quinquies",
          "sexies",
          "septies",
          "octies",
          "nonies",
          "decies",
          "undecies",
          "duodecies",
          "terdecies");

  private static final String GLUE = "[ .\\-]*[(\\[]? *+";
  private static final String CLOSED = " *+[)\\]]?";
  private static final Pattern LATIN_WORD =
      Pattern.compile(
          GLUE
              + "(bis|ter|quater|quinquies|sexies|septies|octies|novies|nonies|decies|undecies"
              + "|duodecies|terdecies)(?!\\p{L}{2})"
              + CLOSED);
  private static final String REPEATED = "(?:ال)?مكرر[اه]?";
  private static final Pattern ARABIC_WORD =
      Pattern.compile(
          GLUE
              + "(?:(?<before>\\p{L}+) )?"
              + REPEATED
              + "(?!\\p{L}{2})"
              + CLOSED
              + "(?: *+(?<times>مرتين|مرتان|(?<count>\\p{L}+) ++مرات)(?!\\p{L})"
              + "| *+[(]? *+(?<after>اول|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر)[اه]?(?!\\p{L})[)]?)?");
  private static final Pattern ARABIC_ADVERB =
      Pattern.compile(GLUE + "(ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر)ا(?!\\p{L})" + CLOSED);

  private final String word;
  private final int end;
  private final boolean arabic;

  private Repeats(String word, int end, boolean arabic) {
    this.word = word;
    this.end = end;
    this.arabic = arabic;
  }

  /** What stands at that place of the folded text; null when it is no such word. */
  static Repeats at(String folded, int place) {
    Matcher latin = LATIN_WORD.matcher(folded).region(place, folded.length());
    latin.useTransparentBounds(true);
    if (latin.lookingAt()) {
      String word = latin.group(1).equals("novies") ? "nonies" : latin.group(1);
      return new Repeats(word, latin.end(), false);
    }
    Matcher arabic = ARABIC_WORD.matcher(folded).region(place, folded.length());
    if (arabic.lookingAt()) {
      int which = which(arabic);
      return which == 0 ? null : named(which, arabic.end());
    }
    Matcher adverb = ARABIC_ADVERB.matcher(folded).region(place, folded.length());
    return adverb.lookingAt() ? named(ArabicNumbers.value(adverb.group(1)), adverb.end()) : null;
  }

  private static int which(Matcher arabic) {
    if (arabic.group("before") != null) {
      Integer before = ArabicNumbers.value(arabic.group("before"));
      return before == null || before < 2 || before > LATIN.size() ? 0 : before;
    }
    if (arabic.group("count") != null) {
      Integer count = ArabicNumbers.value(arabic.group("count"));
      return count == null || count >= LATIN.size() ? 0 : count + 1;
    }
    if (arabic.group("times") != null) {
      return 3;
    }
    return arabic.group("after") == null ? 2 : ArabicNumbers.value(arabic.group("after"));
  }

  /** The first repetition, said to be the first, is not the only one. */
  private static Repeats named(int which, int end) {
    return new Repeats(which == 1 ? "bis1" : LATIN.get(which - 2), end, true);
  }

  String word() {
    return word;
  }

  int end() {
    return end;
  }

  boolean arabic() {
    return arabic;
  }
}
