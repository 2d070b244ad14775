package org.mithaq.concordance.suggestion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mithaq.concordance.SuggestionReason;
import org.mithaq.thesaurus.ConceptView;

/** Concepts that the text names, in whatever language, speak for the obligations they name. */
public final class ConceptEvidence {
  /** A concept named where the provision stands says less than one in its own words. */
  private static final double OF_PLACE = 0.35;

  private final LabelsInText labels;

  public ConceptEvidence(List<ConceptView> concepts) {
    this.labels = new LabelsInText(concepts);
  }

  public List<Evidence> of(List<Wording> wordings) {
    Map<ConceptView, Double> named = new HashMap<>();
    for (Wording wording : wordings) {
      labels
          .in(wording.language(), wording.place())
          .forEach((concept, words) -> named.merge(concept, OF_PLACE * told(words), Math::max));
      labels
          .in(wording.language(), wording.text())
          .forEach((concept, words) -> named.merge(concept, told(words), Math::max));
    }
    List<Evidence> evidence = new ArrayList<>();
    named.forEach(
        (concept, weight) -> {
          double each = weight / Math.sqrt(Math.max(1, concept.obligations().size()));
          concept.obligations().forEach(path -> evidence.add(evidence(path, concept, each)));
        });
    return evidence;
  }

  /** A whole convention is no answer, but narrows where one is. */
  private static Evidence evidence(String path, ConceptView concept, double weight) {
    double narrowed = path.contains("/") ? weight : weight * 0.2;
    return new Evidence(
        path, true, new SuggestionReason(SuggestionReason.Kind.CONCEPT, concept.slug(), narrowed));
  }

  /** A longer name is less likely to stand there by chance. */
  private static double told(int words) {
    return Math.min(2.0, 0.6 + 0.4 * (words - 1));
  }
}
