package org.mithaq.conventions.domain;

import java.util.Collection;
import java.util.List;

/** Where records of participation are kept, one for each State and instrument. */
public interface Participations {
  List<KeptRecord> all();

  /** Puts records in the place of what is kept of the same State and instrument. */
  void put(Collection<KeptRecord> records);

  void remove(Collection<KeptRecord> records);
}
