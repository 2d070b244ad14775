package org.mithaq.concordance.application;

import jakarta.inject.Inject;
import org.mithaq.concordance.ContestMapping;
import org.mithaq.concordance.MappingDecision;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.Requires;
import org.mithaq.kernel.UseCase;

@UseCase
class ContestingMappings implements ContestMapping {
  private final ChangingMappings changing;

  @Inject
  ContestingMappings(ChangingMappings changing) {
    this.changing = changing;
  }

  @Override
  @Requires(value = Permission.REVIEW_MAPPING, placed = true)
  public void contest(MappingDecision decision) {
    contest(decision, Permission.REVIEW_MAPPING);
  }

  @Override
  @Requires(value = Permission.CONFIRM_FOR_STATE, placed = true)
  public void contestForState(MappingDecision decision) {
    contest(decision, Permission.CONFIRM_FOR_STATE);
  }

  private void contest(MappingDecision decision, Permission permission) {
    changing.change(decision, permission, life -> life.contest(decision.reason()));
  }
}
