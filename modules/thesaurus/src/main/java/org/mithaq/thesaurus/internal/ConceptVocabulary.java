package org.mithaq.thesaurus.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.mithaq.kernel.Text;
import org.mithaq.search.Term;
import org.mithaq.search.Vocabulary;
import org.mithaq.thesaurus.ConceptView;

/** Teaches the understanding of queries the labels of every concept, preferred ones first. */
@ApplicationScoped
public class ConceptVocabulary implements Vocabulary {
  private final ThesaurusInMemory memory;

  @Inject
  public ConceptVocabulary(ThesaurusInMemory memory) {
    this.memory = memory;
  }

  @Override
  public List<Term> terms() {
    return memory.current().concepts().values().stream().map(ConceptVocabulary::term).toList();
  }

  @Override
  public long revision() {
    return memory.current().revision();
  }

  private static Term term(ConceptView concept) {
    Set<Text> labels = new LinkedHashSet<>();
    concept
        .preferred()
        .byLanguage()
        .forEach((language, label) -> labels.add(new Text(language, label)));
    labels.addAll(concept.alternative());
    return new Term(Term.Kind.CONCEPT, concept.slug(), List.copyOf(labels), concept.obligations());
  }
}
