package org.mithaq.regions;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The regions of this installation and the States in them. */
public interface Regions {
  /** Code of the catch-all region for States of no pack. */
  String ELSEWHERE = "elsewhere";

  /** All regions, the catch-all last. */
  List<RegionView> all();

  Optional<RegionView> find(String code);

  /** All States that any pack names, with those that laws were imported for. */
  List<StateView> states();

  /**
   * A State by ISO 3166 code.
   *
   * @param code alpha-2 or alpha-3, either case; a code that no pack names but ISO 3166 knows gives
   *     a State of {@link #ELSEWHERE}; anything else is empty
   */
  Optional<StateView> state(String code);

  /** Codes of all regions that show a State, its home region first. */
  List<String> regionsOf(String iso3);

  /** The States that share a region with a State, and the State; the catch-all is no region. */
  default Set<String> neighboursOf(String iso3) {
    Set<String> states = new TreeSet<>(Set.of(iso3));
    regionsOf(iso3).stream()
        .filter(code -> !code.equals(ELSEWHERE))
        .flatMap(code -> find(code).stream())
        .forEach(region -> states.addAll(region.states()));
    return states;
  }
}
