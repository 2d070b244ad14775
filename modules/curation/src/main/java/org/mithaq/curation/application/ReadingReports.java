package org.mithaq.curation.application;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import org.mithaq.curation.ReportedProblems;
import org.mithaq.curation.persistence.ReportRows;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.Requires;
import org.mithaq.kernel.UseCase;

/** Shows reports within reach. */
@UseCase
@Requires(value = Permission.WORK_ON_TASKS, audited = false)
class ReadingReports implements ReportedProblems {
  private final ReportRows rows;
  private final TaskReach reach;

  @Inject
  ReadingReports(ReportRows rows, TaskReach reach) {
    this.rows = rows;
    this.reach = reach;
  }

  @Override
  public Map<String, Reported> of(Collection<String> tasks) {
    return rows.of(reach.own(), tasks);
  }
}
