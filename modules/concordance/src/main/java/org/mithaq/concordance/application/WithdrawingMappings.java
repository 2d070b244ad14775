package org.mithaq.concordance.application;

import jakarta.inject.Inject;
import org.mithaq.concordance.MappingDecision;
import org.mithaq.concordance.WithdrawMapping;
import org.mithaq.concordance.domain.Life;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.Requires;
import org.mithaq.kernel.UseCase;

@UseCase
@Requires(value = Permission.PROPOSE_MAPPING, placed = true)
class WithdrawingMappings implements WithdrawMapping {
  private final ChangingMappings changing;

  @Inject
  WithdrawingMappings(ChangingMappings changing) {
    this.changing = changing;
  }

  @Override
  public void withdraw(MappingDecision decision) {
    changing.change(decision, Permission.PROPOSE_MAPPING, Life::withdraw);
  }
}
