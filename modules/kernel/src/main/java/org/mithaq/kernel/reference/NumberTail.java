package org.mithaq.kernel.reference;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mithaq.kernel.FoldedText;
import org.mithaq.kernel.LanguageTag;

/** What may follow a number and belongs to it: ordinal endings, parts, letters, bis and مكرر. */
final class NumberTail {
  private static final String ABJAD = "ابجدهوزحطيكلمنسعفصقرشتثخذضظغ";

  private static final Pattern ORDINAL_END =
      Pattern.compile(
          "(?:er|ere|re|eme|ieme|nde|st|nd|rd|th)(?:(?![\\p{L}\\p{N}])|(?=bis|ter|quater))");
  private static final Pattern SHORT_END = Pattern.compile("([eo])(?![\\p{L}\\p{N}])");

  /** After a dot zeros count: sections 9.01 and 9.1 are two. */
  private static final Pattern PART =
      Pattern.compile("(?:- ?0*|\\.(?=\\d{1,2}(?!\\d)))(\\d{1,4})(?!\\d)");

  private static final Pattern ATTACHED =
      Pattern.compile("-?([a-z]{1,3}|[\\u0621-\\u064A])(?![\\p{L}])(?!\\.\\p{L})");
  private static final Pattern SPACED = Pattern.compile(" ([a-z])(?= *+$)");
  private static final Pattern AFTER_REPEAT =
      Pattern.compile(
          "[ .\\-/]*(?<open>[(\\[])? *+0*(?<number>\\d{1,3})(?![\\d\\p{L}/])(?: *+[)\\]])?");
  private static final Pattern LETTER_AFTER_REPEAT =
      Pattern.compile(" *+[(\\[] *+([a-z]|[\\u0621-\\u064A])\\u0640? *+[)\\]]");

  private final FoldedText source;
  private final LanguageTag language;
  private final boolean alone;
  private final StringBuilder tail = new StringBuilder();

  NumberTail(FoldedText source, LanguageTag language, boolean alone) {
    this.source = source;
    this.language = language;
    this.alone = alone;
  }

  /** Arabic letters in the order أ ب ج د, as translators letter them. */
  static String letter(String folded) {
    int place = ABJAD.indexOf(folded);
    return place < 0 ? folded : place < 26 ? String.valueOf((char) ('a' + place)) : folded;
  }

  String read(NumberScan scan) {
    ordinalEnd(scan);
    boolean more = true;
    for (int parts = 0; parts < 4 && more; parts++) {
      more = part(scan) || attached(scan) || repeat(scan);
    }
    return tail.toString();
  }

  private void ordinalEnd(NumberScan scan) {
    Matcher end = scan.matcher(ORDINAL_END);
    if (end.lookingAt()) {
      scan.moveTo(end.end());
      return;
    }
    Matcher small = scan.matcher(SHORT_END);
    if (small.lookingAt()) {
      boolean ordinal =
          small.group(1).equals("e")
              ? language.primary().equals("fr")
              : language.primary().equals("es") || language.primary().equals("pt");
      boolean lower = source.raw(small.start(), small.end()).equals(small.group());
      if (ordinal && lower) {
        scan.moveTo(small.end());
      }
    }
  }

  private boolean part(NumberScan scan) {
    Matcher part = scan.matcher(PART);
    if (!part.lookingAt()) {
      return false;
    }
    tail.append('-').append(part.group(1));
    scan.moveTo(part.end());
    return true;
  }

  private boolean attached(NumberScan scan) {
    if (Repeats.at(source.text(), scan.place()) != null) {
      return false;
    }
    Matcher letters = scan.matcher(ATTACHED);
    if (!letters.lookingAt()) {
      letters = scan.matcher(SPACED);
      if (!alone || !letters.lookingAt() || !capitals(letters)) {
        return false;
      }
    } else if (letters.group(1).length() > 1 && !capitals(letters)) {
      return false;
    }
    tail.append(letter(letters.group(1)));
    scan.moveTo(letters.end());
    return true;
  }

  private boolean capitals(Matcher letters) {
    return source.raw(letters.start(1), letters.end(1)).chars().allMatch(Character::isUpperCase);
  }

  private boolean repeat(NumberScan scan) {
    Repeats repeat = Repeats.at(source.text(), scan.place());
    if (repeat == null) {
      return false;
    }
    tail.append(repeat.word());
    scan.moveTo(repeat.end());
    Matcher number = scan.matcher(AFTER_REPEAT);
    boolean bracketed = number.lookingAt() && number.group("open") != null;
    if (number.lookingAt() && (!bracketed || repeat.arabic())) {
      tail.append(number.group("number"));
      scan.moveTo(number.end());
      return true;
    }
    Matcher letter = scan.matcher(LETTER_AFTER_REPEAT);
    if (repeat.arabic() && letter.lookingAt()) {
      tail.append(letter(letter.group(1)));
      scan.moveTo(letter.end());
    }
    return true;
  }
}
