package org.mithaq.jobs;

import org.mithaq.kernel.Actor;

/** Puts work that failed back into the queue; needs REDELIVER_EVENTS. */
public interface RetryJob {
  /**
   * It goes on from where it last came to, in the name and with the rights of whoever tries it
   * again.
   *
   * @throws org.mithaq.kernel.RefusedException NotFound; Conflict for work that has not failed
   */
  void retry(String id, Actor by);
}
