package org.mithaq.tracking.application;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.Requires;
import org.mithaq.kernel.Subject;
import org.mithaq.kernel.UseCase;
import org.mithaq.outbox.Outbox;
import org.mithaq.tracking.PlanView.DueReport;
import org.mithaq.tracking.RaiseNotices;
import org.mithaq.tracking.persistence.PlanRows;

/** Raises each notice once, and queues its mail with it. */
@UseCase
@Requires(Permission.PLAN)
class RaisingNotices implements RaiseNotices {
  private final PlanRows rows;
  private final PlanDesk desk;
  private final Outbox outbox;
  private final NoticeMail mail;
  private final Clock clock;

  @Inject
  RaisingNotices(PlanRows rows, PlanDesk desk, Outbox outbox, NoticeMail mail, Clock clock) {
    this.rows = rows;
    this.desk = desk;
    this.outbox = outbox;
    this.mail = mail;
    this.clock = clock;
  }

  @Override
  public List<Notice> raise() {
    List<Notice> raised = new ArrayList<>();
    for (PlanRows.Row plan : rows.adopted()) {
      for (DueReport due : desk.due(plan, rows.reports(plan.id()))) {
        Notice notice =
            new Notice(plan.id(), due.indicator(), due.due(), due.overdue(), due.addressees());
        if (rows.raise(notice, clock.instant())) {
          outbox.add(new Subject("plan", plan.id()), due.overdue() ? "ReportOverdue" : "ReportDue");
          mail.queue(plan, notice);
          raised.add(notice);
        }
      }
    }
    return raised;
  }
}
