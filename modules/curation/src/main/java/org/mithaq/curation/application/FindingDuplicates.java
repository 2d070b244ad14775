package org.mithaq.curation.application;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mithaq.curation.Duplicates;
import org.mithaq.curation.EntryView;
import org.mithaq.curation.domain.TextSketch;
import org.mithaq.curation.domain.TitleLikeness;
import org.mithaq.curation.persistence.EntryRows;
import org.mithaq.curation.persistence.SketchRows;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.Requires;
import org.mithaq.kernel.Texts;
import org.mithaq.kernel.UseCase;
import org.mithaq.legislation.LawDraft;
import org.mithaq.legislation.LawDraft.ExpressionDraft;
import org.mithaq.legislation.LawDraft.ProvisionDraft;
import org.mithaq.legislation.LawNames;
import org.mithaq.legislation.LawNames.LawName;

/**
 * By number and year, by title, by text; within the State. A title counts where the numbers do not
 * speak against it: laws on the budget of each year are called the same.
 */
@UseCase
@Requires(value = Permission.DRAFT, audited = false)
class FindingDuplicates implements Duplicates {
  private static final int MOST = 10;
  private static final double TITLE = 0.75;
  private static final double SAME_TITLE = 0.97;
  private static final double TEXT = 0.3;

  private final LawNames names;
  private final SketchRows sketches;
  private final EntryRows entries;
  private final EntryDesk desk;

  @Inject
  FindingDuplicates(LawNames names, SketchRows sketches, EntryRows entries, EntryDesk desk) {
    this.names = names;
    this.sketches = sketches;
    this.entries = entries;
    this.desk = desk;
  }

  @Override
  public List<Alike> of(EntryView entry) {
    LawDraft content = entry.content();
    if (content.iso3().isEmpty() || !desk.reach().covers(content.iso3())) {
      return List.of();
    }
    Named own =
        new Named(content.number(), content.year(), content.titles(), content.shortTitles());
    Map<String, Double> texts = texts(content);
    Stream<Alike> laws =
        names.ofState(content.iso3()).stream()
            .filter(law -> !law.id().equals(entry.lawId()))
            .map(law -> law(own, law, texts.getOrDefault(law.id(), 0.0)));
    Stream<Alike> others =
        entries.openNames(content.iso3(), entry.id()).stream()
            .filter(other -> other.lawId().isEmpty() || !other.lawId().equals(entry.lawId()))
            .map(other -> entry(own, other));
    return Stream.concat(laws, others)
        .filter(alike -> !alike.reasons().isEmpty())
        .sorted(
            Comparator.comparingInt((Alike alike) -> alike.reasons().size())
                .thenComparingInt(Alike::percent)
                .reversed())
        .limit(MOST)
        .toList();
  }

  private record Named(String number, String year, Texts titles, Texts shortTitles) {}

  private static Alike law(Named own, LawName law, double text) {
    Named other = new Named(law.number(), law.year(), law.titles(), law.shortTitles());
    Set<Reason> reasons = names(own, other);
    if (text >= TEXT) {
      reasons.add(Reason.TEXT);
    }
    int percent = text >= TEXT ? (int) Math.round(text * 100) : 0;
    return new Alike(law.id(), law.uri(), law.titles(), reasons, percent);
  }

  private static Alike entry(Named own, EntryRows.OpenName other) {
    Named there = new Named(other.number(), other.year(), other.titles(), Texts.NONE);
    return new Alike(other.id(), "", other.titles(), names(own, there), 0);
  }

  private static Set<Reason> names(Named own, Named other) {
    Set<Reason> reasons = EnumSet.noneOf(Reason.class);
    boolean numbered = !own.number.isEmpty() && !other.number.isEmpty();
    boolean dated = !own.year.isEmpty() && !other.year.isEmpty();
    boolean sameNumber = numbered && own.number.equals(other.number);
    boolean sameYear = dated && own.year.equals(other.year);
    if (sameNumber && (sameYear || !dated)) {
      reasons.add(Reason.NUMBER);
    }
    boolean otherLaw = numbered && !sameNumber || dated && !sameYear;
    double title =
        Math.max(
            TitleLikeness.of(own.titles, other.titles),
            TitleLikeness.of(own.shortTitles, other.shortTitles));
    if (title >= (otherLaw ? SAME_TITLE : TITLE)) {
      reasons.add(Reason.TITLE);
    }
    return reasons;
  }

  /** How alike the texts of published laws are, by law. */
  private Map<String, Double> texts(LawDraft content) {
    Map<String, Double> alike = new HashMap<>();
    for (ExpressionDraft text : content.expressions()) {
      SortedSet<Long> own = TextSketch.of(words(text.provisions()));
      for (SketchRows.Sketch other : sketches.sharing(content.iso3(), own)) {
        alike.merge(other.lawId(), TextSketch.likeness(own, other.hashes()), Math::max);
      }
    }
    return alike;
  }

  private static String words(List<ProvisionDraft> provisions) {
    return provisions.stream()
        .map(
            one ->
                String.join("\n", one.number(), one.heading(), one.text(), words(one.children())))
        .collect(Collectors.joining("\n"));
  }
}
