package org.mithaq.kernel.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Paragraphs and points of a provision as people write them: behind its number "(1)(a)", "/1/a",
 * ".1.a", "par. 2", ", 1, a)", "فقرة 2 (أ)", and before its word "الفقرة (ب) من".
 */
public final class PartScan {
  /**
   * Parts that were read.
   *
   * @param parts in their normal form, from the outermost
   * @param from where they begin in the folded text
   * @param end where they end, not included
   * @param perhapsAttached whether the first is a letter that may belong to the number itself: "3
   *     (أ)" is 3A as well as point (a) of 3
   */
  public record Result(List<String> parts, int from, int end, boolean perhapsAttached) {
    public Result {
      parts = List.copyOf(parts);
    }

    /** {@code /1/a}; empty without parts. */
    public String path() {
      return parts.isEmpty() ? "" : "/" + String.join("/", parts);
    }
  }

  /** What may separate parts besides words and brackets. */
  public enum Signs {
    /** 6.1.a and 6, 1, a). */
    DOTS_AND_COMMAS,
    /** 6, 1, a), where a dot belongs to the number. */
    COMMAS,
    /** Where a comma goes on to the next number: "articles 5, 7". */
    NONE
  }

  private static final int MOST = 5;

  /** "the second sentence of paragraph 2 of" is longer than anybody writes it. */
  private static final int LONGEST_BEFORE = 60;

  private static final String ROMAN = "[ivx]{2,5}";
  private static final String ARABIC_LETTER = "[\\u0621-\\u064A]";
  private static final String ENDS = "(?![\\p{L}\\d])";
  private static final String BARE = "(\\d{1,2}|" + ROMAN + "|[a-z]|" + ARABIC_LETTER + ")" + ENDS;
  private static final String INSIDE =
      "(\\d{1,2}|" + ROMAN + "|[a-z]|aa|bb|cc|dd|ee|ff|gg|hh|" + ARABIC_LETTER + ")";
  private static final String WORD =
      "(?<![\\p{L}\\p{N}])(?:(?:sub-?paragraph|paragraph|paragraphe|para|alinea|parrafo|paragrafo|point"
          + "|item|clause|inciso|punto|ponto|numeral|lettre|letra|letter)s?|par|litt?|pt|al(?=\\.)"
          + "|(?:[وبفل]?ال|لل|[وبفل])?(?:فقره|بند|نقطه|حرف)|§)(?!\\p{L})\\.?";
  private static final String NAMED_VALUE =
      " *+(?:(?:no\\.?|رقم) *+)?(?:[(] *+" + INSIDE + " *+[)]|" + BARE + "[)]?)";

  private static final Pattern NAMED = Pattern.compile(" *+,? *+" + WORD + NAMED_VALUE);
  private static final Pattern NAMED_IN_WORDS =
      Pattern.compile(" *+,? *+" + WORD + " *+(?=\\p{L})");
  private static final Pattern BRACKETED = Pattern.compile(" *+,? *+[(] *+" + INSIDE + " *+[)]");
  private static final Pattern SLASHED = Pattern.compile(" ?/ ?" + BARE);
  private static final Pattern DOTTED = Pattern.compile("\\." + BARE);
  private static final Pattern AFTER_COMMA =
      Pattern.compile(" *+, *+(\\d{1,2}|[a-z]|" + ARABIC_LETTER + ")(?= *+(?:[),]|$))[)]?");
  private static final Pattern TO_THE_END =
      Pattern.compile(" ++(\\d{1,2}|" + ROMAN + "|[a-z]|" + ARABIC_LETTER + ")(?= |$)");
  private static final Pattern ONLY_PARTS_LEFT =
      Pattern.compile(
          "(?![ ]++[yeoaو] ++\\d)(?: ++(?:\\d{1,2}|"
              + ROMAN
              + "|[a-z]|"
              + ARABIC_LETTER
              + ")){1,5}+ *+$");

  private static final Pattern WORD_ALONE = Pattern.compile(WORD);
  private static final Pattern TO_THE_ARTICLE =
      Pattern.compile(
          " *+,? *+(?:of|from|de|du|del|da|do|in|من|في)? *+(?:the|la|le|l'|el|a|o)? *+");

  private static final Pattern PRINTED =
      Pattern.compile("[^\\p{L}\\p{N}]*+([a-z]{1,4}|" + ARABIC_LETTER + ")[^\\p{L}\\p{N}]*+");

  private final String text;
  private final int from;
  private final Signs signs;
  private final List<String> parts = new ArrayList<>();
  private boolean perhapsAttached;
  private int at;

  private PartScan(String text, int from, Signs signs) {
    this.text = text;
    this.from = from;
    this.at = from;
    this.signs = signs;
  }

  /** The parts that stand behind a number which ends at that place of the folded text. */
  public static Result behind(String folded, int numberEnd, Signs signs) {
    return new PartScan(folded, numberEnd, signs).all().result();
  }

  /** The parts that are named before a provision whose word begins at that place. */
  public static Optional<Result> before(String folded, int wordStart) {
    Matcher word = WORD_ALONE.matcher(folded);
    word.region(Math.max(0, wordStart - LONGEST_BEFORE), wordStart).useTransparentBounds(true);
    while (word.find()) {
      PartScan scan = new PartScan(folded, word.start(), Signs.NONE).all();
      boolean joined =
          !scan.parts.isEmpty()
              && scan.at <= wordStart
              && TO_THE_ARTICLE.matcher(folded).region(scan.at, wordStart).matches();
      if (joined) {
        return Optional.of(new Result(scan.parts, word.start(), wordStart, false));
      }
    }
    return Optional.empty();
  }

  /** The first part that is named anywhere from that place on, with those that follow it. */
  static Optional<Result> anywhere(String folded, int place) {
    Matcher named = NAMED.matcher(folded);
    if (!named.find(place)) {
      return Optional.empty();
    }
    return Optional.of(new PartScan(folded, named.start(), Signs.COMMAS).all().result());
  }

  /** A letter or small Roman number as a law prints it before a point: (a), ii), (أ). */
  public static Optional<String> letter(String foldedNumber) {
    Matcher letter = PRINTED.matcher(foldedNumber);
    return letter.matches() ? Optional.of(NumberTail.letter(letter.group(1))) : Optional.empty();
  }

  private PartScan all() {
    boolean more = true;
    while (more && parts.size() < MOST) {
      more = next();
    }
    return this;
  }

  private Result result() {
    return new Result(parts, from, at, perhapsAttached);
  }

  private boolean next() {
    return one(NAMED)
        || spelled()
        || one(BRACKETED)
        || one(SLASHED)
        || signs == Signs.DOTS_AND_COMMAS && one(DOTTED)
        || signs != Signs.NONE && one(AFTER_COMMA)
        || signs != Signs.NONE && toTheEnd();
  }

  private boolean one(Pattern pattern) {
    Matcher found = matcher(pattern);
    if (!found.lookingAt()) {
      return false;
    }
    String part = value(found);
    boolean arabicInBrackets = pattern == BRACKETED && text.charAt(found.start(1)) > 0x600;
    perhapsAttached |= parts.isEmpty() && arabicInBrackets;
    add(part, found.end());
    return true;
  }

  private boolean spelled() {
    Matcher word = matcher(NAMED_IN_WORDS);
    if (!word.lookingAt()) {
      return false;
    }
    return number(text, word.end())
        .map(
            number -> {
              add(Integer.toString(number.value()), number.end());
              return true;
            })
        .orElse(false);
  }

  /** "5 1 a ii": without any sign only where nothing else follows; "5 y 7" are two articles. */
  private boolean toTheEnd() {
    if (!matcher(ONLY_PARTS_LEFT).lookingAt()) {
      return false;
    }
    Matcher part = matcher(TO_THE_END);
    if (!part.lookingAt()) {
      return false;
    }
    perhapsAttached |= parts.isEmpty() && Character.isLetter(part.group(1).charAt(0));
    add(value(part), part.end());
    return true;
  }

  private void add(String part, int end) {
    parts.add(part);
    at = end;
  }

  private Matcher matcher(Pattern pattern) {
    return pattern.matcher(text).region(at, text.length()).useTransparentBounds(true);
  }

  private static Optional<Spelled> number(String folded, int place) {
    Spelled arabic = ArabicNumbers.read(folded, place);
    return Optional.ofNullable(arabic == null ? LatinNumbers.read(folded, place) : arabic);
  }

  private static String value(Matcher found) {
    for (int group = 1; group <= found.groupCount(); group++) {
      if (found.group(group) != null) {
        String typed = found.group(group);
        return typed.length() == 1 || Character.isLetter(typed.charAt(0))
            ? NumberTail.letter(typed)
            : typed.replaceFirst("^0(?=\\d)", "");
      }
    }
    throw new IllegalStateException("a part without a value");
  }
}
