package org.mithaq.regions;

import java.util.List;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.Texts;

/**
 * A State.
 *
 * @param iso3 ISO 3166 alpha-3
 * @param iso2 ISO 3166 alpha-2, upper case
 * @param names short names
 * @param homeRegion whose index holds its law
 * @param languages official languages, as far as a source says
 * @param tradition CIVIL, COMMON, ISLAMIC, MIXED, OTHER, UNKNOWN
 * @param demonstration whether it is invented
 * @param source where this is known from
 */
public record StateView(
    String iso3,
    String iso2,
    Texts names,
    String homeRegion,
    List<LanguageTag> languages,
    String tradition,
    boolean demonstration,
    String source) {
  public StateView {
    languages = List.copyOf(languages);
  }
}
