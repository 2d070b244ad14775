package org.mithaq.concordance;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.mithaq.kernel.Slice;

/**
 * How far law has been mapped: counts by State and instrument or article, and the rows that each
 * count is of. The day decides which law is in force; the state of a mapping is always that of
 * today. CONFLICTS, REJECTED and SUPERSEDED never leave.
 */
public interface Coverage {
  /** States of whose law anything is mapped. */
  Set<String> states();

  /** The States towards instruments; no cell where nobody has looked. */
  List<CoverageCell> ofInstruments(Set<String> states, LocalDate on);

  /** The States towards articles of an instrument; no cell where nobody has looked. */
  List<CoverageCell> ofArticles(String instrument, Set<String> states, LocalDate on);

  /** A page of the mappings that a count is of, by law and place. */
  Slice<MappingView> rows(Figure figure, int page, int size);

  /**
   * Which count.
   *
   * @param iso3 the State
   * @param path the instrument, the article or anything below it; empty for all instruments
   * @param kind what is counted
   * @param on the day
   */
  record Figure(String iso3, String path, CoverageKind kind, LocalDate on) {}
}
