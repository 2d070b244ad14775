package org.mithaq.regions.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.Texts;
import org.mithaq.regions.RegionView;
import org.mithaq.regions.Regions;
import org.mithaq.regions.StateView;

/**
 * All regions and States at one revision, kept in memory because every request asks.
 *
 * @param regions by code, the catch-all last
 * @param states by alpha-3, those on the list
 */
record Snapshot(long revision, Map<String, RegionView> regions, Map<String, StateView> states) {
  static Snapshot of(
      long revision,
      Collection<RegionYaml> regions,
      Map<String, List<String>> members,
      List<StateView> states) {
    Map<String, RegionView> views = new LinkedHashMap<>();
    for (RegionYaml region : regions) {
      views.put(region.code(), view(region, members.getOrDefault(region.code(), List.of())));
    }
    views.put(Regions.ELSEWHERE, elsewhere(states));
    Map<String, StateView> byCode = new TreeMap<>();
    states.forEach(state -> byCode.put(state.iso3(), state));
    return new Snapshot(revision, views, byCode);
  }

  /** By alpha-2 or alpha-3 in upper case. */
  Optional<StateView> state(String code) {
    return code.length() == 3
        ? Optional.ofNullable(states.get(code))
        : states.values().stream().filter(state -> state.iso2().equals(code)).findFirst();
  }

  /** The home region first, then the others that list the State. */
  List<String> regionsOf(StateView state) {
    List<String> codes = new ArrayList<>();
    codes.add(state.homeRegion());
    for (RegionView region : regions.values()) {
      if (region.states().contains(state.iso3()) && !codes.contains(region.code())) {
        codes.add(region.code());
      }
    }
    return List.copyOf(codes);
  }

  private static RegionView view(RegionYaml region, List<String> states) {
    RegionYaml.InstituteYaml institute = region.institute();
    return new RegionView(
        region.code(),
        Texts.of(region.names()),
        new RegionView.Institute(
            institute.acronym(), Texts.of(institute.names()), institute.url(), institute.source()),
        region.workingLanguages().stream().map(LanguageTag::of).toList(),
        states,
        region.instruments(),
        region.demonstration(),
        Texts.of(region.banner()),
        region.borrows(),
        region.tokens());
  }

  private static RegionView elsewhere(List<StateView> states) {
    return new RegionView(
        Regions.ELSEWHERE,
        Texts.of("ar", "دول أخرى", "en", "Other States", "fr", "Autres États"),
        new RegionView.Institute("", Texts.NONE, "", ""),
        List.of(LanguageTag.ARABIC, LanguageTag.ENGLISH, LanguageTag.FRENCH),
        states.stream()
            .filter(state -> state.homeRegion().equals(Regions.ELSEWHERE))
            .map(StateView::iso3)
            .toList(),
        List.of(),
        false,
        Texts.NONE,
        Map.of());
  }
}
