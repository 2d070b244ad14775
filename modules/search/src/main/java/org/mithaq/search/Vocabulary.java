package org.mithaq.search;

import java.util.List;

/** Names that a context teaches the understanding of queries; a CDI bean found by its type. */
public interface Vocabulary {
  /** All terms; asked for at start and again when the context's data changed. */
  List<Term> terms();

  /** Changes whenever {@link #terms()} would. */
  long revision();
}
