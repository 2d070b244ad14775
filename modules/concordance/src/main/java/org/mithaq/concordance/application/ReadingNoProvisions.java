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
  private final NamedToAll named;

  @Inject
  ReadingNoProvisions(NoProvisionRows rows, NamedToAll named) {
    this.rows = rows;
    this.named = named;
  }

  @Override
  public List<NoProvisionView> standing(String path, Set<String> states) {
    return named.statements(rows.standing(path, states));
  }
}
