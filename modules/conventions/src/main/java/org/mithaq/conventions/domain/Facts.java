package org.mithaq.conventions.domain;

import java.util.List;

/** Where facts are kept. */
public interface Facts {
  /** Hash of what was last loaded under this origin; empty when nothing was. */
  String loadedHash(String origin);

  void rememberHash(String origin, String sha256);

  /** All rows of a table, the universal ones first, each file in its order. */
  List<FactRow> all(FactTable table);

  /** Rows of a table that came with other origins. */
  List<FactRow> fromOthers(FactTable table, String origin);

  /** Puts these rows in the place of all that came with the origin. */
  void replace(FactTable table, String origin, List<FactRow> rows);

  /** Says that something changed. */
  void raiseRevision();

  /** Rises with every change. */
  long revision();
}
