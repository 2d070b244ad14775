package org.mithaq.curation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.mithaq.curation.domain.TextSketch;
import org.mithaq.curation.persistence.SketchRows;
import org.mithaq.jobs.JobRun;
import org.mithaq.kernel.AknUri;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.OwnTransaction;
import org.mithaq.legislation.ExpressionView;
import org.mithaq.legislation.LawChange;
import org.mithaq.legislation.LawChanges;
import org.mithaq.legislation.LawChanges.Span;
import org.mithaq.legislation.LawView;
import org.mithaq.legislation.LegislationCatalogue;
import org.mithaq.legislation.ProvisionView;
import org.mithaq.outbox.Delivery;
import org.mithaq.outbox.OutboxListener;

/** Keeps a sketch of the text of each law, language by language, so that its like is found. */
@ApplicationScoped
class Sketching implements OutboxListener {
  private static final int AT_ONCE = 200;

  private final LegislationCatalogue legislation;
  private final LawChanges changes;
  private final SketchRows rows;
  private final OwnTransaction transaction;
  private final Clock clock;

  @Inject
  Sketching(
      LegislationCatalogue legislation,
      LawChanges changes,
      SketchRows rows,
      OwnTransaction transaction,
      Clock clock) {
    this.legislation = legislation;
    this.changes = changes;
    this.rows = rows;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "curation.sketches";
  }

  @Override
  public boolean wants(String subjectKind) {
    return subjectKind.equals("law");
  }

  @Override
  public void deliver(List<Delivery> batch) {
    Set<String> laws = new LinkedHashSet<>();
    batch.forEach(delivery -> laws.add(delivery.subject().id()));
    laws.forEach(this::sketch);
  }

  private void sketch(String lawId) {
    rows.remove(lawId);
    legislation.law(lawId).ifPresent(this::sketch);
  }

  private void sketch(LawView law) {
    Set<LanguageTag> languages =
        law.expressions().stream()
            .map(LawView.ExpressionSummary::language)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    for (LanguageTag language : languages) {
      Optional<ExpressionView> text =
          legislation.expression(
              new AknUri(law.uri(), language.iso3(), "", ""), language, LocalDate.now(clock));
      text.ifPresent(
          one -> rows.put(law.id(), law.iso3(), language.code(), TextSketch.of(words(one))));
    }
    if (!rows.has(law.id())) {
      rows.put(law.id(), law.iso3(), "", new TreeSet<>());
    }
  }

  private static String words(ExpressionView text) {
    return text.provisions().stream()
        .map(ProvisionView::wholeText)
        .collect(Collectors.joining("\n"));
  }

  /** Laws from before there were sketches get theirs. */
  void fill(JobRun run) {
    Instant now = clock.instant();
    Span next = new Span("", Instant.EPOCH, now, "", AT_ONCE);
    List<LawChange> page = changes.since(next);
    while (!page.isEmpty() && !run.stopping()) {
      for (LawChange law : page) {
        if (!law.retracted()) {
          transaction.run(() -> missing(law.id()));
        }
      }
      LawChange last = page.get(page.size() - 1);
      page = changes.since(new Span("", last.at(), now, last.id(), AT_ONCE));
    }
  }

  private void missing(String lawId) {
    if (!rows.has(lawId)) {
      sketch(lawId);
    }
  }
}
