package org.mithaq.regions.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.mithaq.kernel.Text;
import org.mithaq.regions.StateView;
import org.mithaq.search.Term;
import org.mithaq.search.Vocabulary;

/** The names of the States on the list, for the understanding of queries. */
@ApplicationScoped
class StateVocabulary implements Vocabulary {
  private final KnownRegions regions;

  @Inject
  StateVocabulary(KnownRegions regions) {
    this.regions = regions;
  }

  @Override
  public List<Term> terms() {
    return regions.states().stream().map(StateVocabulary::term).toList();
  }

  @Override
  public long revision() {
    return regions.snapshot().revision();
  }

  private static Term term(StateView state) {
    List<Text> labels =
        state.names().byLanguage().entrySet().stream()
            .map(name -> new Text(name.getKey(), name.getValue()))
            .toList();
    return new Term(Term.Kind.STATE, state.iso3(), labels, Set.of());
  }
}
