package org.mithaq.legislation.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.LegalDate;
import org.mithaq.kernel.Texts;
import org.mithaq.legislation.Gazette;
import org.mithaq.legislation.LawDates;
import org.mithaq.legislation.LawDraft;
import org.mithaq.legislation.LawDraft.ExpressionDraft;

/**
 * What a law becomes when a draft of it comes: the draft's texts take the place of all texts of
 * their series; texts of other series stay. Where a draft covers every series it speaks for the
 * whole law; where it does not (another language of the same law), what it leaves empty stays as it
 * was.
 */
public final class Merging {
  private Merging() {}

  /** A whole law, or whole series of it: what a line of the bulk format is. */
  public static LawDraft whole(LawDraft before, LawDraft draft) {
    Set<String> covered = new HashSet<>();
    draft.expressions().forEach(text -> covered.add(Series.of(text)));
    List<ExpressionDraft> others =
        before.expressions().stream().filter(text -> !covered.contains(Series.of(text))).toList();
    if (others.isEmpty()) {
      return draft.with(draft.expressions());
    }
    List<ExpressionDraft> texts = new ArrayList<>(others);
    texts.addAll(draft.expressions());
    return filled(before, draft).with(texts);
  }

  /**
   * One version of a law: what a single-version document is. Other versions stay; the one before
   * ends on the day before this one begins, when nothing else was known of its end.
   */
  public static LawDraft version(LawDraft before, LawDraft draft) {
    Set<String> brought = new HashSet<>();
    draft.expressions().forEach(text -> brought.add(Series.version(text)));
    List<ExpressionDraft> texts = new ArrayList<>(draft.expressions());
    before.expressions().stream()
        .filter(text -> !brought.contains(Series.version(text)))
        .forEach(texts::add);
    texts.sort(Comparator.comparing(Series::of).thenComparing(ExpressionDraft::validFrom));
    List<ExpressionDraft> closed = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      ExpressionDraft text = texts.get(i);
      boolean followed =
          i + 1 < texts.size() && Series.of(texts.get(i + 1)).equals(Series.of(text));
      closed.add(followed ? endingBefore(text, texts.get(i + 1).validFrom()) : text);
    }
    return filled(before, draft).with(closed);
  }

  private static ExpressionDraft endingBefore(ExpressionDraft text, LegalDate next) {
    LocalDate end = next.day().map(day -> day.minusDays(1)).orElse(null);
    boolean ends = text.validTo().day().map(day -> end != null && day.isBefore(end)).orElse(false);
    if (end == null || !text.validFrom().known() || ends) {
      return text;
    }
    return new ExpressionDraft(
        text.language(),
        text.authenticity(),
        text.consolidated(),
        text.versionDate(),
        text.validFrom(),
        LegalDate.on(end),
        text.provisions());
  }

  private static LawDraft filled(LawDraft before, LawDraft draft) {
    return new LawDraft(
        draft.iso3(),
        draft.kind(),
        or(draft.kindAsTitled(), before.kindAsTitled()),
        or(draft.number(), before.number()),
        or(draft.numberAsPrinted(), before.numberAsPrinted()),
        or(draft.calendar(), before.calendar()),
        or(draft.year(), before.year()),
        joined(before.titles(), draft.titles()),
        joined(before.shortTitles(), draft.shortTitles()),
        draft.gazette().equals(Gazette.UNKNOWN) ? before.gazette() : draft.gazette(),
        joined(before.dates(), draft.dates()),
        or(draft.issuingBody(), before.issuingBody()),
        or(draft.localId(), before.localId()),
        draft.concepts().isEmpty() ? before.concepts() : draft.concepts(),
        draft.source(),
        draft.relations().isEmpty() ? before.relations() : draft.relations(),
        draft.expressions(),
        List.of());
  }

  private static LawDates joined(LawDates before, LawDates draft) {
    return new LawDates(
        or(draft.adopted(), before.adopted()),
        or(draft.adoptedAsPrinted(), before.adoptedAsPrinted()),
        or(draft.published(), before.published()),
        or(draft.publishedAsPrinted(), before.publishedAsPrinted()),
        or(draft.commenced(), before.commenced()),
        or(draft.commencedAsPrinted(), before.commencedAsPrinted()),
        or(draft.repealed(), before.repealed()));
  }

  private static Texts joined(Texts before, Texts draft) {
    Map<LanguageTag, String> all = new HashMap<>(before.byLanguage());
    all.putAll(draft.byLanguage());
    return new Texts(all);
  }

  private static String or(String first, String second) {
    return first.isEmpty() ? second : first;
  }

  private static LegalDate or(LegalDate first, LegalDate second) {
    return first.known() ? first : second;
  }
}
