package org.mithaq.regions.internal;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Texts;
import org.mithaq.regions.Regions;

/** What a {@code region.yaml} must say (formats.md, Region pack; domain.md, section 1). */
final class RegionRules {
  static final String FORMAT = "mithaq-region/1";
  private static final String CODE = "[a-z][a-z0-9-]{1,39}";
  private static final Set<String> TRADITIONS =
      Set.of("CIVIL", "COMMON", "ISLAMIC", "MIXED", "OTHER", "UNKNOWN");
  private static final Set<String> MONIST_DUALIST = Set.of("MONIST", "DUALIST", "MIXED", "UNKNOWN");

  private RegionRules() {}

  static void check(RegionYaml region) {
    must(region.format().equals(FORMAT), "format", "must be " + FORMAT);
    must(region.code().matches(CODE), "code", "must be lower case with hyphens");
    must(!region.code().equals(Regions.ELSEWHERE), "code", "is the catch-all's own");
    must(!region.version().isBlank(), "version", "is missing");
    must(!region.names().isEmpty(), "names", "are missing");
    must(
        !region.demonstration() || !region.banner().isEmpty(),
        "banner",
        "is missing; a demonstration says so on every page");
    texts("names", region.names());
    texts("banner", region.banner());
    texts("institute.names", region.institute().names());
    must(
        region.institute().url().isEmpty()
            || region.institute().url().matches("https?://[^\\s\"<>]+"),
        "institute.url",
        "must be an http address");
    region.workingLanguages().forEach(LanguageTag::of);
    region.tokens().forEach(RegionRules::token);
    Set<String> seen = new HashSet<>();
    for (StateYaml state : region.states()) {
      state(state);
      must(seen.add(state.iso3()), state.iso3(), "is there twice");
      must(seen.add(state.iso2()), state.iso3(), "shares its alpha-2 code with another State");
    }
  }

  private static void state(StateYaml state) {
    must(state.iso3().matches("[A-Z]{3}"), "states", "iso3 must be alpha-3: " + state.iso3());
    must(state.iso2().matches("[A-Z]{2}"), state.iso3(), "iso2 must be alpha-2: " + state.iso2());
    must(!state.names().isEmpty(), state.iso3(), "has no name");
    must(state.homeRegion().matches(CODE), state.iso3(), "has no homeRegion");
    must(TRADITIONS.contains(state.tradition()), state.iso3(), "has an unknown tradition");
    must(
        MONIST_DUALIST.contains(state.monistDualist()),
        state.iso3(),
        "has an unknown monistDualist");
    must(!state.source().isBlank(), state.iso3(), "has no source");
    texts(state.iso3(), state.names());
    state.languages().forEach(LanguageTag::of);
  }

  /** Tokens go into a style sheet: only a colour of six digits, so that nothing else gets in. */
  private static void token(String name, String value) {
    must(name.matches("[a-zA-Z][a-zA-Z0-9]{0,39}"), "tokens", "bad name " + name);
    must(value.matches("#[0-9a-fA-F]{6}"), "tokens." + name, "must be #rrggbb");
  }

  private static void texts(String place, Map<String, String> texts) {
    must(Texts.of(texts).byLanguage().size() == texts.size(), place, "has an empty text");
  }

  private static void must(boolean holds, String place, String problem) {
    if (!holds) {
      throw RefusedException.invalid("region.yaml: " + place, place + " " + problem);
    }
  }
}
