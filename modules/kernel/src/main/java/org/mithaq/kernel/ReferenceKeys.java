package org.mithaq.kernel;

import java.util.List;
import java.util.Optional;
import org.mithaq.kernel.reference.LawNumbers;
import org.mithaq.kernel.reference.NumberScan;
import org.mithaq.kernel.reference.PartScan;
import org.mithaq.kernel.reference.ReferenceFinder;
import org.mithaq.kernel.reference.Unit;

/**
 * One key for all the ways of writing a reference: the one place for indexing and for asking
 * (domain.md, section 4: {@code المادة 23 مكرر}, {@code art. 23 bis}, {@code s. 23A}).
 *
 * <p>The normal form of a provision's number: the number without leading zeros; {@code -} between
 * the parts of a divided number ({@code 23-1}, printed 23-1 or 23.1; 9.01 is {@code 9-01}); an
 * attached letter in lower case ({@code 23a}, printed 23A, 23-A, 5º-A), Arabic letters in the order
 * أ ب ج د ه as a b c d e; insertions by their Latin word ({@code 23bis}, {@code 23ter}, printed
 * bis, مكرر, ثالثا) with what follows them attached ({@code 23bis2}, {@code 23bisa}). 23A is not
 * 23bis: a law may have both. A paragraph in brackets or after a slash is not part of it: 6(1)(a)
 * is {@code 6}. The key of a paragraph or point goes on from its article's: {@code art:6/1/a}.
 *
 * <p>The normal form of a law's number: digits without leading zeros, letters folded, separators
 * inside it as {@code -}; a Hijri year has an {@code h}; the letter of a royal decree or order is
 * the Arabic one, M/31 as م/31.
 */
public final class ReferenceKeys {
  private ReferenceKeys() {}

  /**
   * The number of a provision in its normal form.
   *
   * @param printed with or without its word: {@code المادة الثالثة والعشرون مكرر}, {@code 23 bis}
   * @param iso3 the State, which may be empty; decides nothing about numbers yet
   * @return empty when no number can be read
   */
  public static Optional<String> provisionNumber(
      String printed, LanguageTag language, String iso3) {
    return read(printed, language).map(NumberScan.Result::number);
  }

  /**
   * The key of a provision: {@code art:23bis}, {@code chp:2}, {@code sec:4}, {@code part:1}, {@code
   * book:1}, {@code sch:1}, {@code para:3}, {@code point:a}.
   *
   * <p>The kind decides, except for الفصل: in Tunisia an article whatever the kind, in Morocco an
   * article where it is followed by digits (older codes; newer laws spell out their chapters).
   *
   * @param kind kind of provision: {@code ARTICLE}, {@code CHAPTER} … ; {@code section 5} of kind
   *     ARTICLE is {@code art:5}
   * @param iso3 ISO 3166 alpha-3 of the State
   * @return empty when no number can be read or the kind has no numbers
   */
  public static Optional<String> provision(
      String kind, String printed, LanguageTag language, String iso3) {
    return Unit.ofKind(kind)
        .flatMap(
            unit -> read(printed, language).map(found -> found.unitFor(unit, iso3).key(found)));
  }

  /**
   * The number of a paragraph or point as the last step of its key: {@code a} for (a), a) and (أ),
   * {@code ii} for (ii), {@code 2} for (2), ٢ and ثانيا.
   *
   * @return empty when none can be read
   */
  public static Optional<String> part(String printed, LanguageTag language) {
    String number = Folding.fold(printed == null ? "" : printed);
    return PartScan.letter(number).or(() -> provisionNumber(printed, language, ""));
  }

  /**
   * Paragraphs and points behind an article's number in a folded text, where neither dots nor
   * commas belong to that number: {@code /1/a}; with the place where they end.
   */
  public static FoundParts partsBehind(String folded, int numberEnd) {
    PartScan.Result found = PartScan.behind(folded, numberEnd, PartScan.Signs.DOTS_AND_COMMAS);
    return new FoundParts(found.path(), found.from(), found.end());
  }

  /** The part that is named before an article: "paragraph 2 of", "الفقرة (ب) من". */
  public static Optional<FoundParts> partBefore(String folded, int wordStart) {
    return PartScan.before(folded, wordStart)
        .map(found -> new FoundParts(found.path(), found.from(), found.end()));
  }

  /**
   * The key of a law: {@code law:20/2019}, {@code law:م31/1428h}. Without a year only a number that
   * can stand alone has a key: one with letters, parts, or four digits and more.
   */
  public static Optional<String> law(String number, String year) {
    return LawNumbers.key(number, year);
  }

  /**
   * Every key under which a law is looked for.
   *
   * @param numberAsPrinted {@code 2015-26}, {@code 06-01}, {@code م/31}; may be empty
   * @param number as the record has it; may be empty
   * @param year may be empty
   */
  public static List<String> lawKeys(String numberAsPrinted, String number, String year) {
    return LawNumbers.keys(numberAsPrinted, number, year);
  }

  /**
   * References to provisions and laws inside a text, in its order, not overlapping. Words of
   * Arabic, English, French, Spanish and Portuguese are all understood; the reader's language
   * decides only what is written the same in two of them.
   */
  public static List<FoundReference> find(String text, LanguageTag reader) {
    return ReferenceFinder.find(text, reader);
  }

  /**
   * The number that stands at a place of a text, behind the word for its kind: how a caption is
   * read, where a heading or the law's words may follow.
   *
   * @param kind kind of provision, empty when not known; decides whether lone letters count
   */
  public static Optional<FoundNumber> numberAt(
      FoldedText text, int place, LanguageTag language, String kind) {
    return NumberScan.at(text, place, language, Unit.ofKind(kind), true)
        .map(found -> new FoundNumber(found.number(), found.spelled(), found.end()));
  }

  /**
   * References that the text of a law makes, in its order, not overlapping: only those named where
   * they stand, none that a reader's query would be taken to mean.
   *
   * @param language of the text
   */
  public static List<FoundReference> cited(FoldedText text, LanguageTag language) {
    return ReferenceFinder.cited(text, language);
  }

  private static Optional<NumberScan.Result> read(String printed, LanguageTag language) {
    return NumberScan.whole(printed == null ? "" : printed, language);
  }
}
