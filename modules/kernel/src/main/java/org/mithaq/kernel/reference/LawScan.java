package org.mithaq.kernel.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mithaq.kernel.FoldedText;
import org.mithaq.kernel.FoundReference;

/** Finds laws named by number: "قانون رقم (20) لسنة 2019", "loi n° 2015-26", "Act 20 of 2019". */
final class LawScan {
  private static final String ARABIC_LAW =
      "(?<![\\p{L}\\p{N}])(?:[وف]?[بكل]?(?:ال)?|[وف]?لل)(?:قانون|مرسوم|قرار|نظام|ظهير|امر|لايحه)"
          + "(?!\\p{L})(?: ++(?!رقم|عدد|الماده|ماده)\\p{L}+){0,3}? *+(?<no>رقم|عدد)? *+[(]? *+";
  private static final String LATIN_LAW =
      "(?<![\\p{L}\\p{N}])(?:(?:royal|federal|presidential|legislative|organic) )?+(?:decrets?(?:-lois?)?|lois?|ordonnance|dahir|arrete|acts?|laws?"
          + "|decrees?(?:-law)?|ordinance|order|regulations?|proclamation|ley(?:es)?"
          + "|decretos?(?:[- ](?:ley|lei|legislativo))?|lei)(?!\\p{L})"
          + "(?: ++(?!nos?(?!\\p{L})|articles?|art)\\p{L}{3,}){0,2}?"
          + " *+(?<no>nos?\\.?|n\\.|num\\.?|numero|number|nr\\.?)? *+[(]? *+";
  private static final String NUMBER =
      "(?<number>(?:(?:[\\u0621-\\u064A]{1,2}|[a-z]) ?/ ?)?\\d{1,5}(?:\\.\\d{3})*(?: ?[-./] ?\\d{1,4})?)(?!\\d)";
  private static final String YEAR =
      " *+[)\\]]? *+(?:(?:لسنه|لعام|سنه|عام|of|de|del|du|,|/) *+[(]?|,? *+(?:du|de|del|of|dated) ++"
          + "\\d{1,2}(?:er|o|st|nd|rd|th)? ++(?:de ++)?\\p{L}+ ++(?:de ++|del ++)?)"
          + "(?<year>\\d{4}(?: ?ه(?!\\p{L}))?)(?!\\d)";
  private static final Pattern ARABIC = Pattern.compile(ARABIC_LAW + NUMBER + "(?:" + YEAR + ")?");
  private static final Pattern LATIN = Pattern.compile(LATIN_LAW + NUMBER + "(?:" + YEAR + ")?");
  private static final Pattern NUMBER_ALONE =
      Pattern.compile("(?<![\\p{L}\\p{N}])(?<no>رقم|nos?\\.?|عدد|ق) *+[(]? *+" + NUMBER + YEAR);

  /** "م 31 لسنة 1440": the year says that it is a law, by its number or a decree م/31. */
  private static final Pattern SHORT_DECREE =
      Pattern.compile("(?<![\\p{L}\\p{N}])م *+/? *+(?<number>\\d{1,4})(?!\\d)" + YEAR);

  private LawScan() {}

  static List<FoundReference> find(FoldedText folded) {
    List<FoundReference> found = new ArrayList<>();
    Scripts scripts = Scripts.of(folded.text());
    if (!scripts.digits()) {
      return found;
    }
    for (Pattern pattern : patterns(scripts)) {
      Matcher law = pattern.matcher(folded.text());
      while (law.find()) {
        reference(folded, law).filter(one -> apart(found, one)).ifPresent(found::add);
      }
    }
    Matcher decree = SHORT_DECREE.matcher(folded.text());
    while (scripts.arabic() && decree.find()) {
      List<String> keys = new ArrayList<>();
      for (String number : List.of("م" + decree.group("number"), decree.group("number"))) {
        keys.addAll(LawNumbers.meanings(number, decree.group("year")));
      }
      law(folded, decree, keys).filter(one -> apart(found, one)).ifPresent(found::add);
    }
    return found;
  }

  /** What a text is written in: most of a law's provisions cite none, and are soon passed. */
  private record Scripts(boolean digits, boolean arabic, boolean latin) {
    static Scripts of(String folded) {
      boolean digits = false;
      boolean arabic = false;
      boolean latin = false;
      for (int at = 0; at < folded.length(); at++) {
        char c = folded.charAt(at);
        digits |= c >= '0' && c <= '9';
        arabic |= c >= '\u0621' && c <= '\u064A';
        latin |= c >= 'a' && c <= 'z';
      }
      return new Scripts(digits, arabic, latin);
    }
  }

  private static List<Pattern> patterns(Scripts scripts) {
    List<Pattern> patterns = new ArrayList<>();
    if (scripts.arabic()) {
      patterns.add(ARABIC);
    }
    if (scripts.latin()) {
      patterns.add(LATIN);
    }
    patterns.add(NUMBER_ALONE);
    return patterns;
  }

  static boolean apart(List<FoundReference> others, FoundReference one) {
    return others.stream().allMatch(o -> one.end() <= o.start() || one.start() >= o.end());
  }

  private static Optional<FoundReference> reference(FoldedText folded, Matcher law) {
    String year = law.group("year") == null ? "" : law.group("year");
    boolean onlyAYear = year.isEmpty() && law.group("no") == null;
    if (onlyAYear && law.group("number").matches("(?:1[3489]|20|21)\\d\\d")) {
      return Optional.empty();
    }
    return law(folded, law, LawNumbers.meanings(law.group("number"), year));
  }

  private static Optional<FoundReference> law(FoldedText folded, Matcher law, List<String> keys) {
    if (keys.isEmpty()) {
      return Optional.empty();
    }
    int start = folded.rawStart(law.start());
    int end = folded.rawEnd(law.end());
    return Optional.of(
        new FoundReference(
            FoundReference.Kind.LAW, keys, start, end, folded.raw(law.start(), law.end())));
  }
}
