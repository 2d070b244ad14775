package org.mithaq.search.understanding;

import java.util.ArrayList;
import java.util.List;
import org.mithaq.search.Term;
import org.mithaq.search.Vocabulary;

/** The names that contexts teach, indexed again when one of them changed. */
final class Vocabularies {
  private record Snapshot(List<Long> revisions, VocabularyIndex index) {}

  private final Iterable<Vocabulary> vocabularies;
  private volatile Snapshot snapshot = new Snapshot(List.of(), VocabularyIndex.of(List.of()));

  Vocabularies(Iterable<Vocabulary> vocabularies) {
    this.vocabularies = vocabularies;
  }

  VocabularyIndex index() {
    List<Long> revisions = new ArrayList<>();
    vocabularies.forEach(vocabulary -> revisions.add(vocabulary.revision()));
    Snapshot now = snapshot;
    if (!now.revisions().equals(revisions)) {
      List<Term> terms = new ArrayList<>();
      vocabularies.forEach(vocabulary -> terms.addAll(vocabulary.terms()));
      now = new Snapshot(revisions, VocabularyIndex.of(terms));
      snapshot = now;
    }
    return now.index();
  }
}
