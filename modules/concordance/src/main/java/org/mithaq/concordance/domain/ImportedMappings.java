package org.mithaq.concordance.domain;

import java.time.LocalDate;
import java.util.List;

/** What imports did to mappings, so that an import can be taken back. */
public interface ImportedMappings {
  /** Keeps how a mapping stands before an import changes it; the first time counts. */
  void changing(String importId, Mapping mapping);

  /** Keeps that an import makes a mapping. */
  void making(String importId, Mapping mapping);

  /**
   * Mappings that somebody judged, or another import changed, since: {@code law eId obligation}.
   */
  List<String> changedSince(String importId);

  /** Ids of the mappings that an import made or changed. */
  List<String> touchedBy(String importId);

  /**
   * Puts every mapping back as it stood; one that the import made is superseded.
   *
   * @return the laws of those mappings, one entry for each mapping
   */
  List<String> takeBack(String importId, LocalDate on);
}
