package org.mithaq.thesaurus;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The concepts. */
public interface Thesaurus {
  List<ConceptView> concepts();

  Optional<ConceptView> find(String slug);

  /** The concept itself and everything broader; unknown slugs give themselves. */
  Set<String> withBroader(String slug);

  /** The top concept above it: the legal area. */
  Optional<String> areaOf(String slug);
}
