package org.mithaq.legislation;

import java.util.List;

/** What the public laws of a State say again and again, to be chosen and not typed anew. Open. */
public interface LawVocabulary {
  Said saidBy(String iso3);

  /**
   * The most frequent first.
   *
   * @param gazettes names of gazettes
   * @param bodies who issued laws
   * @param publishers of sources
   */
  record Said(List<String> gazettes, List<String> bodies, List<String> publishers) {
    public Said {
      gazettes = List.copyOf(gazettes);
      bodies = List.copyOf(bodies);
      publishers = List.copyOf(publishers);
    }
  }
}
