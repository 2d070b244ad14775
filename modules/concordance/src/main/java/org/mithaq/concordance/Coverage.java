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

  /** How far the laws of a State are. */
  Completeness completeness(String iso3);

  /** A page of the mappings that a count is of, by law and place. */
  Slice<MappingView> rows(Figure figure, int page, int size);

  /**
   * Of a State's laws.
   *
   * @param laws how many there are
   * @param dated of how many it is known since when they are in force
   * @param mapped how many have a mapping that was reviewed
   * @param complete how many are both
   */
  record Completeness(long laws, long dated, long mapped, long complete) {}

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
