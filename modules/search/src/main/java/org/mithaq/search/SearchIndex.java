package org.mithaq.search;

import java.util.List;

/** The writing side of an engine. Every call is safe to repeat and safe when late. */
public interface SearchIndex {
  /**
   * Puts all documents of some subjects at a revision and removes those of their documents that are
   * no longer among them; an older revision than what is stored changes nothing.
   *
   * @throws SearchUnavailableException when the engine cannot be reached; try again later
   */
  void put(List<SubjectDocuments> batch);

  /** Makes what was put visible to the next search; for tests and the end of long work. */
  void refresh();
}
