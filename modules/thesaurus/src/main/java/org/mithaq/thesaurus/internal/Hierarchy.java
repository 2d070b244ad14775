package org.mithaq.thesaurus.internal;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mithaq.kernel.RefusedException;
import org.mithaq.thesaurus.ConceptView;

/** What is broader than what; sound when every broader concept exists and none is its own. */
public final class Hierarchy {
  private final Map<String, String> broader = new HashMap<>();

  Hierarchy(List<ConceptView> concepts) {
    concepts.forEach(concept -> broader.put(concept.slug(), concept.broader()));
  }

  /** The slug itself and everything above it, nearest first; an unknown slug gives itself. */
  Set<String> upwards(String slug) {
    Set<String> chain = new LinkedHashSet<>();
    String next = slug;
    while (next != null && !next.isEmpty() && chain.add(next)) {
      next = broader.get(next);
    }
    return chain;
  }

  /**
   * Checks concepts against this hierarchy.
   *
   * @throws RefusedException naming the row
   */
  void check(List<Concept> concepts) {
    for (Concept concept : concepts) {
      String above = concept.view().broader();
      if (!above.isEmpty() && !broader.containsKey(above)) {
        throw RefusedException.invalid(
            concept.place(), concept.described() + ": no such broader concept: " + above);
      }
      if (upwards(above).contains(concept.slug())) {
        throw RefusedException.invalid(
            concept.place(), concept.described() + ": is broader than itself");
      }
    }
  }
}
