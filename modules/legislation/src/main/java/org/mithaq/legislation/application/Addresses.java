package org.mithaq.legislation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.mithaq.kernel.RefusedException;
import org.mithaq.legislation.LawDraft;
import org.mithaq.legislation.domain.WorkAddress;
import org.mithaq.regions.Regions;
import org.mithaq.regions.StateView;

/** Addresses of works and codes of States. */
@ApplicationScoped
class Addresses {
  private final Regions regions;

  @Inject
  Addresses(Regions regions) {
    this.regions = regions;
  }

  String of(LawDraft draft) {
    String iso2 =
        regions
            .state(draft.iso3())
            .map(StateView::iso2)
            .orElseThrow(
                () -> RefusedException.invalid("country", "no State has the code " + draft.iso3()));
    return WorkAddress.of(draft, iso2);
  }

  /** ISO 3166 alpha-3 of a code in either length. */
  Optional<String> iso3(String code) {
    return regions.state(code).map(StateView::iso3);
  }
}
