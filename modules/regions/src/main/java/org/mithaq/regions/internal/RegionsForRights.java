package org.mithaq.regions.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.mithaq.kernel.StatesOfRegion;
import org.mithaq.regions.RegionView;
import org.mithaq.regions.Regions;

/** Tells access, a floor below, which States a right for a region reaches. */
@ApplicationScoped
class RegionsForRights implements StatesOfRegion {
  private final Regions regions;

  @Inject
  RegionsForRights(Regions regions) {
    this.regions = regions;
  }

  @Override
  public Set<String> of(String region) {
    return regions.find(region).map(RegionView::states).map(Set::copyOf).orElse(Set.of());
  }
}
