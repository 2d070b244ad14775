package org.mithaq.conventions.application;

import java.util.Set;
import org.mithaq.jobs.JobRun;
import org.mithaq.kernel.Actor;
import org.mithaq.kernel.Permission;

/** The house doing what somebody asked for: that name goes into the audit trail. */
final class ImportActor {
  private ImportActor() {}

  static Actor of(JobRun run, Permission permission) {
    return new Actor(Actor.Kind.HOUSE, run.startedBy(), Set.of(permission));
  }
}
