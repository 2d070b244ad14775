package org.mithaq.concordance.application;

import jakarta.inject.Inject;
import org.mithaq.access.CurrentActor;
import org.mithaq.concordance.ConfirmMapping;
import org.mithaq.concordance.MappingDecision;
import org.mithaq.concordance.domain.Life;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.Refusal;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Requires;
import org.mithaq.kernel.UseCase;

/** INV-19: who holds the right everywhere administers the portal and speaks for no State. */
@UseCase
@Requires(value = Permission.CONFIRM_FOR_STATE, placed = true)
class ConfirmingMappings implements ConfirmMapping {
  private final ChangingMappings changing;

  @Inject
  ConfirmingMappings(ChangingMappings changing) {
    this.changing = changing;
  }

  @Override
  public void confirm(MappingDecision decision) {
    if (CurrentActor.get().reach(Permission.CONFIRM_FOR_STATE).everywhere()) {
      throw new RefusedException(
          new Refusal.Forbidden("Only a focal point of the State confirms for it (INV-19)."));
    }
    changing.change(decision, Permission.CONFIRM_FOR_STATE, Life::confirm);
  }
}
