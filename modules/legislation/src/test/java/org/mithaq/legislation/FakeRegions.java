package org.mithaq.legislation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.TreeMap;
import org.mithaq.kernel.Texts;
import org.mithaq.regions.RegionView;
import org.mithaq.regions.Regions;
import org.mithaq.regions.StateView;

/** Regions as the tests need them: one demonstration State, the rest of ISO 3166 elsewhere. */
public final class FakeRegions implements Regions {
  private final Map<String, String> iso3ByIso2 = new TreeMap<>();

  public FakeRegions() {
    for (String iso2 : Locale.getISOCountries()) {
      try {
        iso3ByIso2.put(iso2, new Locale.Builder().setRegion(iso2).build().getISO3Country());
      } catch (MissingResourceException none) {
        // a code without a longer one names no State
      }
    }
    iso3ByIso2.put("XA", "XDA");
    iso3ByIso2.put("XB", "XDB");
    iso3ByIso2.put("XC", "XDC");
  }

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
    return List.of();
  }

  @Override
  public Optional<StateView> state(String code) {
    String upper = code.toUpperCase(Locale.ROOT);
    return iso3ByIso2.entrySet().stream()
        .filter(entry -> entry.getKey().equals(upper) || entry.getValue().equals(upper))
        .findFirst()
        .map(entry -> state(entry.getKey(), entry.getValue()));
  }

  @Override
  public List<String> regionsOf(String iso3) {
    return List.of(iso3.startsWith("XD") ? "demonstration" : ELSEWHERE);
  }

  private StateView state(String iso2, String iso3) {
    boolean invented = iso3.startsWith("XD");
    return new StateView(
        iso3,
        iso2,
        Texts.of("en", iso3),
        invented ? "demonstration" : ELSEWHERE,
        List.of(),
        "CIVIL",
        invented,
        "test");
  }
}
