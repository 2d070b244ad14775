package org.mithaq.assistance.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.mithaq.kernel.AknUri;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.RefusedException;
import org.mithaq.legislation.LawView;
import org.mithaq.legislation.LegislationCatalogue;

/** Addresses that people name as provisions of their State. */
@ApplicationScoped
class NationalProvisions {
  private final LegislationCatalogue legislation;

  @Inject
  NationalProvisions(LegislationCatalogue legislation) {
    this.legislation = legislation;
  }

  /**
   * @throws RefusedException Invalid for what is no provision of that State
   */
  void check(String address, String iso3, LocalDate today) {
    Optional<AknUri> uri = AknUri.parse(address.strip()).filter(one -> !one.eId().isEmpty());
    boolean there =
        uri.flatMap(one -> legislation.provision(one, LanguageTag.ARABIC, today)).isPresent();
    boolean own =
        uri.flatMap(one -> legislation.lawAt(one.work()))
            .map(LawView::iso3)
            .filter(iso3::equals)
            .isPresent();
    if (!there || !own) {
      throw RefusedException.invalid(
          "provision", "This is the address of no provision of the State: " + address);
    }
  }
}
