package org.mithaq.elasticsearch.engine.index;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which indices there are at one moment.
 *
 * @param living what is searched
 * @param building what belongs to an open build
 * @param leftOver neither: what a crash between swapping and removing left
 * @param openBuilds oldest first
 */
record IndexState(
    List<ProvisionIndex> living,
    List<ProvisionIndex> building,
    List<ProvisionIndex> leftOver,
    List<String> openBuilds) {

  Set<String> livingHomes() {
    return living.stream().map(ProvisionIndex::home).collect(Collectors.toSet());
  }

  Set<String> buildingHomes(String build) {
    return of(build).map(ProvisionIndex::home).collect(Collectors.toSet());
  }

  Stream<ProvisionIndex> of(String build) {
    return building.stream().filter(index -> index.build().equals(build));
  }

  /** A living index made with another mapping, into which nothing can be written any more. */
  Optional<ProvisionIndex> outgrown() {
    return living.stream()
        .filter(index -> !index.fits())
        .min(Comparator.comparing(ProvisionIndex::name));
  }
}
