package org.mithaq.curation.domain;

import java.util.Set;
import org.mithaq.kernel.Actor;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.Refusal;
import org.mithaq.kernel.RefusedException;

/**
 * Submitting, approving and approving one's own are three different permissions (domain.md, section
 * 6): whoever saved any of an entry's content has written it.
 */
public final class FourEyes {
  private FourEyes() {}

  /** Refuses an approval by one of the writers, unless they hold the third permission. */
  public static void check(Actor approver, Set<String> writers, String iso3) {
    if (writers.contains(approver.name()) && !approver.may(Permission.APPROVE_OWN, iso3)) {
      throw new RefusedException(
          new Refusal.Forbidden("You wrote part of this entry; somebody else has to approve it."));
    }
  }
}
