package org.mithaq.legislation.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mithaq.kernel.LegalDate;
import org.mithaq.legislation.Flaw;
import org.mithaq.legislation.LawDraft.ExpressionDraft;

/**
 * The texts of one law in one language, of one authenticity, as enacted or consolidated: these
 * never overlap in validity (INV-14); a gap is allowed. The day on which one ends and the next
 * begins belongs to the next.
 */
public final class Series {
  private Series() {}

  /** What tells the series of a text. */
  public static String of(ExpressionDraft text) {
    return text.language()
        + " "
        + text.authenticity()
        + (text.consolidated() ? " consolidated" : "");
  }

  /** What tells a text within its law: its series and its beginning. */
  public static String version(ExpressionDraft text) {
    return of(text) + " " + (text.validFrom().known() ? text.validFrom() : text.versionDate());
  }

  static void overlaps(List<ExpressionDraft> texts, List<Problem> problems) {
    Map<String, List<Integer>> series = new LinkedHashMap<>();
    for (int i = 0; i < texts.size(); i++) {
      for (int other : series.computeIfAbsent(of(texts.get(i)), key -> new ArrayList<>())) {
        if (overlap(texts.get(other), texts.get(i))) {
          problems.add(
              new Problem(
                  "expressions[" + i + "].validFrom",
                  Flaw.OVERLAP,
                  Integer.toString(other),
                  of(texts.get(i)),
                  span(texts.get(other)),
                  span(texts.get(i))));
        }
      }
      series.get(of(texts.get(i))).add(i);
    }
  }

  private static boolean overlap(ExpressionDraft a, ExpressionDraft b) {
    if (version(a).equals(version(b))) {
      return true;
    }
    ExpressionDraft first = a.validFrom().compareTo(b.validFrom()) <= 0 ? a : b;
    ExpressionDraft second = first == a ? b : a;
    Optional<LocalDate> end = first.validTo().earliest();
    Optional<LocalDate> begin = second.validFrom().latest();
    // Two texts of which one has no dates cannot be told apart in time by anybody.
    if (begin.isEmpty()) {
      return !first.validTo().known() && !second.versionDate().known();
    }
    return end.isEmpty() || end.get().isAfter(begin.get());
  }

  private static String span(ExpressionDraft text) {
    return word(text.validFrom(), "…") + " to " + word(text.validTo(), "…");
  }

  private static String word(LegalDate date, String otherwise) {
    return date.known() ? date.iso() : otherwise;
  }
}
