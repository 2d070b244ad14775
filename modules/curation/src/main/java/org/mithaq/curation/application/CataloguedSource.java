package org.mithaq.curation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.mithaq.legislation.LegislationCatalogue;

/** As the catalogue of legislation has it. */
@ApplicationScoped
class CataloguedSource implements PublishedSource {
  private final LegislationCatalogue legislation;

  @Inject
  CataloguedSource(LegislationCatalogue legislation) {
    this.legislation = legislation;
  }

  @Override
  public Optional<Source> of(String lawId) {
    return legislation.law(lawId).map(law -> new Source(law.iso3(), law.source()));
  }
}
