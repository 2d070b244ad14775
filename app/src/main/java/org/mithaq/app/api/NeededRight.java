package org.mithaq.app.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.mithaq.access.CurrentActor;
import org.mithaq.access.Refusals;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.Refusal;
import org.mithaq.kernel.RefusedException;

/**
 * A right that is asked for before anything else is looked at, such as a body that nobody shall
 * send in vain; written to the trail when it is missing, as the gate does.
 */
@ApplicationScoped
public class NeededRight {
  private final Refusals refusals;

  @Inject
  NeededRight(Refusals refusals) {
    this.refusals = refusals;
  }

  /**
   * @param what is asked, for the trail
   * @throws RefusedException Forbidden
   */
  public void must(Permission right, String what) {
    if (!CurrentActor.get().may(right)) {
      refusals.write(what, "does not hold " + right);
      throw new RefusedException(new Refusal.Forbidden("This needs the right " + right));
    }
  }
}
