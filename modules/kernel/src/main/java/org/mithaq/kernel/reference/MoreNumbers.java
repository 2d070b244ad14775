package org.mithaq.kernel.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mithaq.kernel.FoldedText;
import org.mithaq.kernel.LanguageTag;

/**
 * The numbers behind the first one: "articles 18 et 19", "sections 14 to 16", "المادتين الثامنة
 * والعاشرة". After a word for one article only a conjunction goes on, and only where nothing
 * counted follows: "article 5 and 3 years" is one article.
 */
final class MoreNumbers {
  /**
   * One step of a list.
   *
   * @param numbers in their normal form, the last one first; several for a range
   * @param from where it begins, with what joins it
   * @param end where it ends, not included
   */
  record Step(List<String> numbers, int from, int end) {}

  private static final int WIDEST_RANGE = 50;
  private static final int LONGEST_LIST = 12;

  private static final Pattern JOINED =
      Pattern.compile(
          " *+(?<join>,|;|(?<word>(?:et|and|&|y|e|ou|or|o)(?= )|او(?= )|و))(?: *+(?:les|l'|the) *+)? *+"
              + "(?=\\d|[(]\\d|\\p{InArabic})");
  private static final Pattern RANGED =
      Pattern.compile(
          " *+(?<join>(?:to|through|a|al|ate|jusqu'a|الي|حتي)(?= )|-) *+(?=\\d|\\p{InArabic})");
  private static final Pattern NOTHING_COUNTED =
      Pattern.compile(
          "(?! *+[\\p{L}\\d/%-])| *+(?:of|from|de|du|des|d'|del|da|do|dos|in|من|في|لل?\\p{L}"
              + "|loi|law|act|lei|ley|code|codigo|قانون|القانون|مرسوم|نظام)");
  private static final Pattern FROM =
      Pattern.compile(" *+(?:from|de|del|من) *+(?=\\d|\\p{InArabic})");
  private static final Pattern DIGITS = Pattern.compile("\\d{1,5}");
  private static final Pattern FROM_TO = Pattern.compile("(\\d{1,5})-(\\d{1,5})");

  private final FoldedText folded;
  private final LanguageTag reader;
  private final boolean several;

  MoreNumbers(FoldedText folded, LanguageTag reader, boolean several) {
    this.folded = folded;
    this.reader = reader;
    this.several = several;
  }

  /** Where the first number stands: "articles de 3 à 5", "المواد من 3 إلى 5". */
  int first(int wordEnd) {
    Matcher from = matcher(FROM, wordEnd);
    return several && from.lookingAt() ? from.end() : wordEnd;
  }

  /** What goes on behind a number. */
  List<Step> behind(NumberScan.Result first, int end) {
    List<Step> steps = new ArrayList<>();
    String last = first.number();
    int at = end;
    while (steps.size() < LONGEST_LIST) {
      Optional<Step> step = step(last, at);
      if (step.isEmpty()) {
        return steps;
      }
      steps.add(step.get());
      last = step.get().numbers().get(0);
      at = step.get().end();
    }
    return steps;
  }

  /** "articles 14-16" are three where one number divided by a hyphen is one. */
  List<String> within(String number) {
    Matcher range = FROM_TO.matcher(number);
    return several && range.matches() ? range(range.group(1), range.group(2)) : List.of();
  }

  private Optional<Step> step(String last, int at) {
    Matcher joined = matcher(JOINED, at);
    if (joined.lookingAt() && (several || joined.group("word") != null)) {
      return number(joined.end())
          .filter(number -> several || alone(number))
          .map(found -> new Step(List.of(found.number()), joined.start("join"), found.end()));
    }
    Matcher ranged = matcher(RANGED, at);
    if (several && ranged.lookingAt()) {
      return number(ranged.end())
          .map(to -> new Step(downFrom(last, to.number()), ranged.start("join"), to.end()));
    }
    return Optional.empty();
  }

  private Optional<NumberScan.Result> number(int at) {
    return NumberScan.at(folded, at, reader, Optional.of(Unit.ARTICLE), false);
  }

  private boolean alone(NumberScan.Result number) {
    return matcher(NOTHING_COUNTED, number.end()).lookingAt();
  }

  private static List<String> downFrom(String first, String last) {
    List<String> numbers = new ArrayList<>(List.of(last));
    range(first, last).stream()
        .filter(n -> !n.equals(first) && !n.equals(last))
        .forEach(numbers::add);
    return numbers;
  }

  private static List<String> range(String first, String last) {
    List<String> numbers = new ArrayList<>();
    if (DIGITS.matcher(first).matches() && DIGITS.matcher(last).matches()) {
      int to = Integer.parseInt(last);
      int from = Integer.parseInt(first);
      for (int n = from; n <= to && to - from <= WIDEST_RANGE; n++) {
        numbers.add(Integer.toString(n));
      }
    }
    return numbers;
  }

  private Matcher matcher(Pattern pattern, int at) {
    int end = folded.text().length();
    return pattern.matcher(folded.text()).region(Math.min(at, end), end).useTransparentBounds(true);
  }
}
