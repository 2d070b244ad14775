package org.mithaq.regions.internal;

import java.util.List;
import java.util.Map;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.Texts;
import org.mithaq.regions.StateView;

/** A State as {@code region.yaml} writes it. */
record StateYaml(
    String iso3,
    String iso2,
    Map<String, String> names,
    List<String> languages,
    String tradition,
    String monistDualist,
    String homeRegion,
    String source) {
  private static final String UNKNOWN = "UNKNOWN";

  StateYaml {
    iso3 = Absent.text(iso3);
    iso2 = Absent.text(iso2);
    names = Absent.map(names);
    languages = Absent.list(languages);
    tradition = tradition == null ? UNKNOWN : tradition;
    monistDualist = monistDualist == null ? UNKNOWN : monistDualist;
    homeRegion = Absent.text(homeRegion);
    source = Absent.text(source);
  }

  StateView view(boolean demonstration) {
    return new StateView(
        iso3,
        iso2,
        Texts.of(names),
        homeRegion,
        languages.stream().map(LanguageTag::of).toList(),
        tradition,
        demonstration,
        source);
  }
}
