package org.mithaq.legislation.projection;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.ReferenceKeys;
import org.mithaq.legislation.ProvisionKind;
import org.mithaq.legislation.domain.Provision;

/**
 * The way from an article, or a section without articles above it, down to one of its paragraphs or
 * points: what people mean by 3(1)(a).
 *
 * @param unit the article or section
 * @param below what lies between, and the provision itself as the last
 */
record ProvisionSteps(Provision unit, List<Provision> below) {
  ProvisionSteps {
    below = List.copyOf(below);
  }

  /** Empty for what is no part of an article. */
  static Optional<ProvisionSteps> to(Provision provision, List<Provision> all) {
    List<Provision> below = new ArrayList<>();
    Provision at = provision;
    while (at.kind() == ProvisionKind.PARAGRAPH || at.kind() == ProvisionKind.POINT) {
      below.add(at);
      if (at.parent() < 0) {
        return Optional.empty();
      }
      at = all.get(at.parent());
    }
    boolean unit = at.kind() == ProvisionKind.ARTICLE || at.kind() == ProvisionKind.SECTION;
    Collections.reverse(below);
    return unit && !below.isEmpty() ? Optional.of(new ProvisionSteps(at, below)) : Optional.empty();
  }

  /** The key that goes on from the article's: {@code art:3/1/a}; empty where a number is none. */
  Optional<String> key(LanguageTag language, String iso3) {
    Optional<String> key =
        ReferenceKeys.provision(unit.kind().name(), unit.number(), language, iso3);
    for (Provision step : below) {
      Optional<String> part = ReferenceKeys.part(step.number(), language);
      key = key.flatMap(above -> part.map(number -> above + "/" + number));
    }
    return key;
  }
}
