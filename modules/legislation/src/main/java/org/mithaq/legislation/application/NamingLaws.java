package org.mithaq.legislation.application;

import jakarta.inject.Inject;
import java.util.List;
import org.mithaq.kernel.Open;
import org.mithaq.kernel.UseCase;
import org.mithaq.legislation.LawNames;
import org.mithaq.legislation.persistence.NameRows;

@UseCase
@Open
class NamingLaws implements LawNames {
  private final NameRows rows;

  @Inject
  NamingLaws(NameRows rows) {
    this.rows = rows;
  }

  @Override
  public List<LawName> ofState(String iso3) {
    return rows.ofState(iso3);
  }
}
