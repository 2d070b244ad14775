package org.mithaq.legislation.application;

import jakarta.inject.Inject;
import org.mithaq.kernel.Open;
import org.mithaq.kernel.UseCase;
import org.mithaq.legislation.LawVocabulary;
import org.mithaq.legislation.persistence.NameRows;

@UseCase
@Open
class OfferingWords implements LawVocabulary {
  private final NameRows rows;

  @Inject
  OfferingWords(NameRows rows) {
    this.rows = rows;
  }

  @Override
  public Said saidBy(String iso3) {
    return new Said(rows.gazettes(iso3), rows.issuingBodies(iso3), rows.publishers(iso3));
  }
}
