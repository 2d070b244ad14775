package org.mithaq.app.wiring;

import org.mithaq.access.CurrentActor;
import org.mithaq.kernel.Actor;

/** One look, as the house itself; it throws nothing, since the schedule would end with it. */
final class Round implements Runnable {
  private static final System.Logger LOG = System.getLogger(Round.class.getName());

  private final String what;
  private final Look look;
  private final Opening opening;
  private boolean failing;

  /** What is looked for; the answer is of no interest here. */
  interface Look {
    Object look() throws Exception;
  }

  /**
   * A look.
   *
   * @param what is looked for, for the log
   * @param opening nothing is looked for before the portal is open
   */
  Round(String what, Look look, Opening opening) {
    this.what = what;
    this.look = look;
    this.opening = opening;
  }

  @Override
  public void run() {
    if (!opening.open()) {
      return;
    }
    try {
      CurrentActor.as(Actor.HOUSE, look::look);
      failing = false;
    } catch (Exception later) {
      // The next look finds the same; the log hears of it once.
      if (!failing) {
        LOG.log(System.Logger.Level.WARNING, "Not looked for: " + what, later);
      }
      failing = true;
    }
  }
}
