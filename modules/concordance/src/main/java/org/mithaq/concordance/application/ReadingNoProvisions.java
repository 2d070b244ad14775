package org.mithaq.concordance.application;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.mithaq.concordance.NoProvisionView;
import org.mithaq.concordance.NoProvisions;
import org.mithaq.concordance.persistence.NoProvisionRows;
import org.mithaq.kernel.Open;
import org.mithaq.kernel.UseCase;

@UseCase
@Open
class ReadingNoProvisions implements NoProvisions {
  private final NoProvisionRows rows;

  @Inject
  ReadingNoProvisions(NoProvisionRows rows) {
    this.rows = rows;
  }

  @Override
  public List<NoProvisionView> standing(String path, Set<String> states) {
    return rows.standing(path, states);
  }
}
