package org.mithaq.kernel.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

  private ReferenceFinder() {}

  public static List<FoundReference> find(String text, LanguageTag reader) {
    FoldedText folded = Folding.foldWithPlaces(text);
    List<FoundReference> found = new ArrayList<>(LawScan.find(folded));
    Matcher word = UnitWords.in(folded.text());
    while (word.find()) {
      Unit unit = UnitWords.unit(word);
      if (unit == Unit.PARAGRAPH || unit == Unit.POINT) {
        continue;
      }
      NumberScan.at(folded, word.end(), reader, Optional.of(unit), false)
          .map(number -> provision(folded, word.start(), unit, number, reader))
          .filter(one -> LawScan.apart(found, one))
          .ifPresent(found::add);
    }
    if (found.isEmpty()) {
      NumberScan.whole(text, reader)
          .filter(number -> INSERTED.matcher(number.number()).find())
          .map(number -> provision(folded, 0, Unit.ARTICLE, number, reader))
          .ifPresent(found::add);
    }
    found.sort(Comparator.comparingInt(FoundReference::start));
    return List.copyOf(found);
  }

  private static FoundReference provision(
      FoldedText folded, int from, Unit unit, NumberScan.Result number, LanguageTag reader) {
    int to = Math.min(number.end(), folded.text().length());
    return new FoundReference(
        FoundReference.Kind.PROVISION,
        unit.keys(number.number(), reader.primary().equals("en")),
        folded.rawStart(from),
        folded.rawEnd(to),
        folded.raw(from, to));
  }
}
