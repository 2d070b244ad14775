package org.mithaq.conventions.application;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.mithaq.kernel.Texts;
import org.mithaq.regions.RegionView;
import org.mithaq.regions.Regions;
import org.mithaq.regions.StateView;

/** Every ISO 3166 alpha-3 code that Java knows, and three invented States. */
final class FakeRegions implements Regions {
  private static final Set<String> INVENTED = Set.of("XDA", "XDB", "XDC");
  private static final Set<String> ISO3 =
      Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);

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
    boolean invented = INVENTED.contains(code);
    return invented || ISO3.contains(code)
        ? Optional.of(
            new StateView(
                code, "", Texts.NONE, ELSEWHERE, List.of(), "UNKNOWN", invented, "a fake"))
        : Optional.empty();
  }

  @Override
  public List<String> regionsOf(String iso3) {
    return List.of(ELSEWHERE);
  }
}
