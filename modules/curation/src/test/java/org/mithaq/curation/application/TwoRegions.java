package org.mithaq.curation.application;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mithaq.kernel.StatesOfRegion;
import org.mithaq.kernel.Texts;
import org.mithaq.regions.RegionView;
import org.mithaq.regions.RegionView.Institute;
import org.mithaq.regions.Regions;
import org.mithaq.regions.StateView;

/** A region of two States and one of a third. */
final class TwoRegions implements Regions, StatesOfRegion {
  private static final Map<String, List<String>> STATES =
      Map.of("demonstration", List.of("XDA", "XDB"), "other", List.of("XDC"));

  @Override
  public Set<String> of(String region) {
    return Set.copyOf(STATES.getOrDefault(region, List.of()));
  }

  @Override
  public List<RegionView> all() {
    return STATES.keySet().stream().sorted().flatMap(code -> find(code).stream()).toList();
  }

  @Override
  public Optional<RegionView> find(String code) {
    return Optional.ofNullable(STATES.get(code))
        .map(
            states ->
                new RegionView(
                    code,
                    Texts.of("en", code),
                    new Institute("", Texts.NONE, "", ""),
                    List.of(),
                    states,
                    List.of(),
                    true,
                    Texts.NONE,
                    List.of(),
                    Map.of()));
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
    return STATES.keySet().stream()
        .filter(region -> STATES.get(region).contains(iso3))
        .sorted()
        .toList();
  }
}
