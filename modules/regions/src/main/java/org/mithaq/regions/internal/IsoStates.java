package org.mithaq.regions.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mithaq.regions.Regions;

/**
 * States of no pack: codes of ISO 3166-1 and names of CLDR, both as this Java runtime carries them,
 * and the European Union, which is party to conventions ({@code EUE}, exceptionally reserved {@code
 * EU}).
 */
final class IsoStates {
  private static final String SOURCE = "ISO 3166-1 and CLDR, as carried by the Java runtime";
  private static final Map<String, StateYaml> BY_ISO3 = all();

  private IsoStates() {}

  /** By alpha-2 or alpha-3 in upper case. */
  static Optional<StateYaml> find(String code) {
    return code.length() == 3
        ? Optional.ofNullable(BY_ISO3.get(code))
        : BY_ISO3.values().stream().filter(state -> state.iso2().equals(code)).findFirst();
  }

  private static Map<String, StateYaml> all() {
    Map<String, StateYaml> states = new TreeMap<>();
    for (String iso2 : Locale.getISOCountries()) {
      String iso3 = country(iso2).getISO3Country();
      states.put(iso3, state(iso3, iso2));
    }
    states.put("EUE", state("EUE", "EU"));
    return Map.copyOf(states);
  }

  private static StateYaml state(String iso3, String iso2) {
    Map<String, String> names = new TreeMap<>();
    for (String language : List.of("ar", "en", "fr")) {
      names.put(language, country(iso2).getDisplayCountry(Locale.forLanguageTag(language)));
    }
    return new StateYaml(iso3, iso2, names, List.of(), null, null, Regions.ELSEWHERE, SOURCE);
  }

  private static Locale country(String iso2) {
    return new Locale.Builder().setRegion(iso2).build();
  }
}
