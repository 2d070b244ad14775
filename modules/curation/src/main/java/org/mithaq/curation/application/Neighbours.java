package org.mithaq.curation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.TreeSet;
import org.mithaq.regions.Regions;

/** The States that share a region with a State, and the State; the region of no pack is none. */
@ApplicationScoped
class Neighbours {
  private final Regions regions;

  @Inject
  Neighbours(Regions regions) {
    this.regions = regions;
  }

  public Set<String> of(String iso3) {
    Set<String> states = new TreeSet<>(Set.of(iso3));
    regions.regionsOf(iso3).stream()
        .filter(code -> !code.equals(Regions.ELSEWHERE))
        .flatMap(code -> regions.find(code).stream())
        .forEach(region -> states.addAll(region.states()));
    return states;
  }
}
