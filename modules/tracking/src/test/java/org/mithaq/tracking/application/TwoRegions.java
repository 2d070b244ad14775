package org.mithaq.tracking.application;

import java.util.List;
import java.util.Optional;
import org.mithaq.kernel.Texts;
import org.mithaq.regions.RegionView;
import org.mithaq.regions.Regions;
import org.mithaq.regions.StateView;

/** Region one has XDB, region two XDA and XDB. */
final class TwoRegions implements Regions {
  @Override
  public List<RegionView> all() {
    return List.of();
  }

  @Override
  public Optional<RegionView> find(String code) {
    return Optional.empty();
  }

  @Override
  public List<StateView> states() {
    return List.of(invented("XDA"), invented("XDB"));
  }

  @Override
  public Optional<StateView> state(String code) {
    return Optional.of(invented(code));
  }

  @Override
  public List<String> regionsOf(String iso3) {
    return iso3.equals("XDB") ? List.of("one", "two") : List.of("two");
  }

  private static StateView invented(String iso3) {
    return new StateView(iso3, "", Texts.NONE, "two", List.of(), "UNKNOWN", true, "a fake");
  }
}
