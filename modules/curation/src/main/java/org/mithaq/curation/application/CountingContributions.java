package org.mithaq.curation.application;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.mithaq.access.CurrentActor;
import org.mithaq.curation.Contributions;
import org.mithaq.curation.persistence.RoundRows;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.Requires;
import org.mithaq.kernel.UseCase;

/** Counts from the ways of entries and from tasks. */
@UseCase
@Requires(value = Permission.WORK_ON_TASKS, audited = false)
class CountingContributions implements Contributions {
  private final RoundRows rows;

  @Inject
  CountingContributions(RoundRows rows) {
    this.rows = rows;
  }

  @Override
  public List<Contribution> since(LocalDate day) {
    return rows.contributions(CurrentActor.get().reach(Permission.WORK_ON_TASKS), day);
  }

  @Override
  public List<Step> of(String person, LocalDate day, int atMost) {
    return rows.steps(CurrentActor.get().reach(Permission.WORK_ON_TASKS), person, day, atMost);
  }
}
