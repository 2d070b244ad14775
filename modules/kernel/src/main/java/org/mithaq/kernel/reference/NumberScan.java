package org.mithaq.kernel.reference;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mithaq.kernel.FoldedText;
import org.mithaq.kernel.Folding;
import org.mithaq.kernel.LanguageTag;

/** Reads one provision's number, in digits, words, Roman or letters, from a place in a text. */
public final class NumberScan {
  /**
   * A number that was read.
   *
   * @param number in its normal form
   * @param word the unit named before it, empty when none was
   * @param spelled whether it was written in words
   * @param end where it ends in the folded text, not included
   */
  public record Result(String number, Optional<Unit> word, boolean spelled, int end) {
    /** The unit that is meant where the record calls it {@code kind}: the rule of الفصل. */
    public Unit unitFor(Unit kind, String iso3) {
      boolean fasl = word.filter(Unit.FASL::equals).isPresent();
      boolean article = "TUN".equals(iso3) || "MAR".equals(iso3) && !spelled;
      return fasl && article ? Unit.ARTICLE : kind;
    }
  }

  /** Numbers are short; what is longer is a heading in the wrong place. */
  private static final int LONGEST = 200;

  private static final Pattern BEFORE =
      Pattern.compile(
          "[ :*«\"]*(?:(?:numero|number|num\\.?|nos?\\.?|n\\.|رقم|عدد) *+(?=[(\\d]))?[(\\[]? *+");
  private static final Pattern DIGITS =
      Pattern.compile("(?:([lrda]) ?\\.? ?[*]? ?)?0*(\\d{1,5})(?!\\d)");
  private static final Pattern THOUSANDS = Pattern.compile("(\\d{1,3})\\.(\\d{3})(?!\\d)");
  private static final Pattern LETTERS =
      Pattern.compile("([a-z]{1,6}|[\\u0621-\\u064A])(?!\\p{L})");

  private final FoldedText source;
  private final String text;
  private final LanguageTag language;
  private final boolean alone;
  private int at;
  private boolean spelled;

  private NumberScan(FoldedText source, int at, LanguageTag language, boolean alone) {
    this.source = source;
    this.text = source.text();
    this.language = language;
    this.alone = alone;
    this.at = at;
  }

  /** Reads a text that is one number, with or without its word, and at most a heading after it. */
  public static Optional<Result> whole(String printed, LanguageTag language) {
    String number = printed.strip();
    FoldedText folded =
        Folding.foldWithPlaces(number.length() > LONGEST ? number.substring(0, LONGEST) : number);
    Matcher word = UnitWords.in(folded.text());
    boolean named =
        word.find()
            && folded.text().substring(0, word.start()).matches("[^\\p{L}\\p{N}]*(?:[ld]')?");
    Optional<Unit> unit = named ? Optional.of(UnitWords.unit(word)) : Optional.empty();
    return at(folded, named ? word.end() : 0, language, unit, true)
        .filter(found -> endsThere(folded.text(), found.end()));
  }

  /** Reads the number that stands at that place of a longer text. */
  public static Optional<Result> at(
      FoldedText folded, int place, LanguageTag language, Optional<Unit> unit, boolean alone) {
    NumberScan scan = new NumberScan(folded, place, language, alone);
    String number = scan.read(unit.filter(u -> u != Unit.ARTICLE).isPresent());
    return number.isEmpty()
        ? Optional.empty()
        : Optional.of(new Result(number, unit, scan.spelled, scan.at));
  }

  private static boolean endsThere(String text, int end) {
    String rest = text.substring(end);
    return rest.isBlank() || !Character.isLetterOrDigit(rest.strip().charAt(0));
  }

  private String read(boolean lettersCount) {
    Matcher before = matcher(BEFORE);
    if (before.lookingAt()) {
      at = before.end();
    }
    String number = digits();
    if (number.isEmpty()) {
      number = words();
    }
    if (number.isEmpty()) {
      number = lettersOrRoman(lettersCount);
    }
    if (number.isEmpty()) {
      return "";
    }
    closeBracket();
    return number + new NumberTail(source, language, alone).read(this);
  }

  private String digits() {
    Matcher digits = matcher(DIGITS);
    if (!digits.lookingAt()) {
      return "";
    }
    String book = digits.group(1) == null ? "" : digits.group(1);
    if (!book.isEmpty() && !Character.isUpperCase(source.raw(at, at + 1).codePointAt(0))) {
      return "";
    }
    Matcher thousands = matcher(THOUSANDS);
    boolean iberian = language.primary().equals("pt") || language.primary().equals("es");
    if (iberian && thousands.lookingAt()) {
      at = thousands.end();
      return thousands.group(1) + thousands.group(2);
    }
    at = digits.end();
    return book + digits.group(2);
  }

  private String words() {
    Spelled found = ArabicNumbers.read(text, at);
    if (found == null) {
      found = LatinNumbers.read(text, at);
    }
    if (found == null && text.startsWith("وحيده", at) || text.startsWith("الوحيده", at)) {
      found = new Spelled(1, text.indexOf("وحيده", at) + 5);
    }
    if (found == null) {
      return "";
    }
    at = found.end();
    spelled = true;
    return Integer.toString(found.value());
  }

  /** "Chapter IV" everywhere; "Annex A" and "الملحق (أ)" where letters count. */
  private String lettersOrRoman(boolean lettersCount) {
    Matcher letters = matcher(LETTERS);
    if (!letters.lookingAt()) {
      return "";
    }
    String raw = source.raw(letters.start(), letters.end());
    boolean ordinal = raw.toLowerCase(Locale.ROOT).matches("[ivx]+(?:er|re)") && raw.length() > 2;
    int roman = Roman.value(ordinal ? raw.substring(0, raw.length() - 2) : raw);
    boolean oneLetter = letters.group().length() == 1;
    boolean marked = Character.isUpperCase(raw.charAt(0)) || at > 0 && text.charAt(at - 1) == '(';
    boolean arabic = letters.group().charAt(0) > 0x600;
    if (roman == 0 && !(lettersCount && oneLetter && (marked || arabic))) {
      return "";
    }
    at = letters.end();
    return roman > 0 ? Integer.toString(roman) : NumberTail.letter(letters.group());
  }

  private void closeBracket() {
    int next = at;
    while (next < text.length() && text.charAt(next) == ' ') {
      next++;
    }
    if (next < text.length() && (text.charAt(next) == ')' || text.charAt(next) == ']')) {
      at = next + 1;
    }
  }

  Matcher matcher(Pattern pattern) {
    return pattern.matcher(text).region(at, text.length()).useTransparentBounds(true);
  }

  int place() {
    return at;
  }

  void moveTo(int place) {
    at = place;
  }
}
