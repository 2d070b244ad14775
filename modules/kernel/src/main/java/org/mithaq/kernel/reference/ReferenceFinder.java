package org.mithaq.kernel.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mithaq.kernel.FoldedText;
import org.mithaq.kernel.Folding;
import org.mithaq.kernel.FoundReference;
import org.mithaq.kernel.LanguageTag;

/**
 * Finds references in a running text: laws first, then provisions beside them. Paragraphs and
 * points are found within their article, never for themselves.
 */
public final class ReferenceFinder {
  /** "23 bis" alone says clearly that it is an article's number; "23" alone does not. */
  private static final Pattern INSERTED = Pattern.compile("\\d(?:bis|ter|quater)");

  private final FoldedText folded;
  private final LanguageTag reader;
  private final List<FoundReference> found;

  private ReferenceFinder(FoldedText folded, LanguageTag reader) {
    this.folded = folded;
    this.reader = reader;
    this.found = new ArrayList<>(LawScan.find(folded));
  }

  /** In a query: also a bare number that is clearly one, and a part named far from its article. */
  public static List<FoundReference> find(String text, LanguageTag reader) {
    ReferenceFinder finder = new ReferenceFinder(Folding.foldWithPlaces(text), reader);
    finder.allNamed();
    if (finder.found.isEmpty()) {
      finder.alone(text);
    }
    finder.partFarBehind();
    return finder.inOrder();
  }

  /** In the text of a law: only what is named where it stands. */
  public static List<FoundReference> cited(FoldedText text, LanguageTag language) {
    ReferenceFinder finder = new ReferenceFinder(text, language);
    finder.allNamed();
    return finder.inOrder();
  }

  private void allNamed() {
    Matcher word = UnitWords.in(folded.text());
    while (word.find()) {
      named(word);
    }
  }

  private List<FoundReference> inOrder() {
    found.sort(Comparator.comparingInt(FoundReference::start));
    return List.copyOf(found);
  }

  private void named(Matcher word) {
    Unit unit = UnitWords.unit(word);
    if (unit == Unit.PARAGRAPH || unit == Unit.POINT) {
      return;
    }
    boolean several = UnitWords.several(word);
    MoreNumbers more = new MoreNumbers(folded, reader, several);
    Optional<NumberScan.Result> number =
        NumberScan.at(folded, more.first(word.end()), reader, Optional.of(unit), false);
    if (number.isEmpty()) {
      return;
    }
    NumberedProvision first =
        NumberedProvision.read(folded, word.start(), unit, number.get(), several);
    List<String> keys = new ArrayList<>(keys(unit, first.numbers()));
    more.within(number.get().number()).forEach(n -> keys.addAll(keys(unit, List.of(n))));
    add(keys, first.from(), first.end());
    if (unit.hasParts()) {
      for (MoreNumbers.Step step : more.behind(number.get(), first.end())) {
        add(keys(unit, step.numbers()), step.from(), step.end());
      }
    }
  }

  private void alone(String text) {
    NumberScan.whole(text, reader)
        .filter(number -> INSERTED.matcher(number.number()).find())
        .ifPresent(number -> add(keys(Unit.ARTICLE, List.of(number.number())), 0, number.end()));
  }

  /** "المادة الأولى من قانون … الفقرة ج": the part of the only provision that is named. */
  private void partFarBehind() {
    List<FoundReference> provisions =
        found.stream().filter(one -> one.kind() == FoundReference.Kind.PROVISION).toList();
    if (provisions.size() != 1 || !Unit.mayTakePart(provisions.get(0).key())) {
      return;
    }
    FoundReference provision = provisions.get(0);
    PartScan.anywhere(folded.text(), 0)
        .map(part -> withPart(provision, part))
        .filter(part -> LawScan.apart(found, part))
        .ifPresent(
            part -> {
              found.remove(provision);
              found.add(
                  new FoundReference(
                      provision.kind(),
                      part.keys(),
                      provision.start(),
                      provision.end(),
                      provision.typed()));
              found.add(part);
            });
  }

  private FoundReference withPart(FoundReference provision, PartScan.Result part) {
    List<String> keys = provision.keys().stream().map(key -> key + part.path()).toList();
    return reference(keys, part.from(), part.end());
  }

  private List<String> keys(Unit unit, List<String> numbers) {
    Set<String> keys = new LinkedHashSet<>();
    boolean english = reader.primary().equals("en");
    numbers.forEach(number -> keys.addAll(unit.keys(number, english)));
    return List.copyOf(keys);
  }

  private void add(List<String> keys, int from, int to) {
    FoundReference one = reference(keys, from, Math.min(to, folded.text().length()));
    if (LawScan.apart(found, one)) {
      found.add(one);
    }
  }

  private FoundReference reference(List<String> keys, int from, int to) {
    int start = from;
    while (start < to && " ,".indexOf(folded.text().charAt(start)) >= 0) {
      start++;
    }
    return new FoundReference(
        FoundReference.Kind.PROVISION,
        keys,
        folded.rawStart(start),
        folded.rawEnd(to),
        folded.raw(start, to));
  }
}
