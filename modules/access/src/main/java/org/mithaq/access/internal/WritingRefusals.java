package org.mithaq.access.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.mithaq.access.CurrentActor;
import org.mithaq.access.Refusals;

/** No use case: it says that there was none. */
@ApplicationScoped
class WritingRefusals implements Refusals {
  private static final int LONGEST = 200;

  private final AuditTrail trail;

  @Inject
  WritingRefusals(AuditTrail trail) {
    this.trail = trail;
  }

  @Override
  public void write(String what, String why) {
    String kept = what.length() <= LONGEST ? what : what.substring(0, LONGEST);
    trail.refused(
        new AuditTrail.Entry(
            CurrentActor.get(), "", kept.replace('\0', ' '), Optional.empty(), why));
  }
}
