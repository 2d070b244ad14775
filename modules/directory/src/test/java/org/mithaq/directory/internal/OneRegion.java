package org.mithaq.directory.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mithaq.kernel.Texts;
import org.mithaq.regions.RegionView;
import org.mithaq.regions.Regions;
import org.mithaq.regions.StateView;

/** XDA and XDB are of one region, XDC of another. */
final class OneRegion implements Regions {
  private static final Map<String, List<String>> STATES =
      Map.of("north", List.of("XDA", "XDB"), "south", List.of("XDC"));

  @Override
  public List<RegionView> all() {
    return STATES.keySet().stream().map(OneRegion::region).toList();
  }

  @Override
  public Optional<RegionView> find(String code) {
    return Optional.of(code).filter(STATES::containsKey).map(OneRegion::region);
  }

  @Override
  public List<StateView> states() {
    return List.of();
  }

  @Override
  public Optional<StateView> state(String code) {
    return Optional.empty();
  }

  @Override
  public List<String> regionsOf(String iso3) {
    return STATES.entrySet().stream()
        .filter(region -> region.getValue().contains(iso3))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static RegionView region(String code) {
    return new RegionView(
        code,
        Texts.NONE,
        new RegionView.Institute("", Texts.NONE, "", ""),
        List.of(),
        STATES.get(code),
        List.of(),
        false,
        Texts.NONE,
        List.of(),
        Map.of());
  }
}
