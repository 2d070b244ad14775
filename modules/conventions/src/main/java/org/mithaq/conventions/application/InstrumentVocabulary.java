package org.mithaq.conventions.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.mithaq.conventions.InstrumentView;
import org.mithaq.kernel.Text;
import org.mithaq.search.Term;
import org.mithaq.search.Vocabulary;

/**
 * Teaches the understanding of queries every name of every instrument: code, titles, usual names.
 */
@ApplicationScoped
public class InstrumentVocabulary implements Vocabulary {
  private final Snapshots snapshots;

  @Inject
  public InstrumentVocabulary(Snapshots snapshots) {
    this.snapshots = snapshots;
  }

  @Override
  public List<Term> terms() {
    Snapshot snapshot = snapshots.current();
    return snapshot.instruments().stream().map(view -> term(snapshot, view)).toList();
  }

  @Override
  public long revision() {
    return snapshots.current().revision();
  }

  private static Term term(Snapshot snapshot, InstrumentView view) {
    Set<Text> labels = new LinkedHashSet<>();
    labels.add(Text.of("en", view.code()));
    view.titles().byLanguage().forEach((language, title) -> labels.add(new Text(language, title)));
    snapshot
        .names(view.code())
        .forEach(row -> labels.add(Text.of(row.cell("language"), row.cell("name"))));
    return new Term(Term.Kind.INSTRUMENT, view.code(), List.copyOf(labels), Set.of());
  }
}
