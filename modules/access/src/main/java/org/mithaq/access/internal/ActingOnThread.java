package org.mithaq.access.internal;

import jakarta.enterprise.context.ApplicationScoped;
import org.mithaq.access.CurrentActor;
import org.mithaq.jobs.ActingAs;
import org.mithaq.kernel.Actor;

/** Makes the actor of a job the current one. */
@ApplicationScoped
class ActingOnThread implements ActingAs {
  @Override
  public void actAs(Actor actor, Work work) throws Exception {
    CurrentActor.as(
        actor,
        () -> {
          work.run();
          return null;
        });
  }
}
