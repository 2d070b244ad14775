package org.mithaq.readers;

import java.time.Instant;
import java.util.List;

/** Searches that somebody wants to be told of; open to whoever is signed in. */
public interface SavedSearches {
  int MOST = 50;

  /** By name. */
  List<Saved> mine();

  /**
   * Keeps one; the same search again takes the new name.
   *
   * @param query everything after the question mark of {@code /search}
   * @throws org.mithaq.kernel.RefusedException Invalid without a name or query, Conflict when there
   *     are fifty already
   */
  void save(String name, String query);

  void delete(String id);

  /** A search that is kept. */
  record Saved(String id, String name, String query, Instant savedAt) {}
}
