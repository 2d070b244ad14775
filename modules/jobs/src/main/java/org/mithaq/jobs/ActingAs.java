package org.mithaq.jobs;

import org.mithaq.kernel.Actor;

/** Makes an actor known to the gate while work runs; {@code access}, a floor above, brings it. */
public interface ActingAs {
  void actAs(Actor actor, Work work) throws Exception;

  /** What is done meanwhile. */
  interface Work {
    void run() throws Exception;
  }
}
