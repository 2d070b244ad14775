package org.mithaq.tracking.application;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mithaq.access.CurrentActor;
import org.mithaq.kernel.Open;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.Requires;
import org.mithaq.kernel.UseCase;
import org.mithaq.tracking.Duties;
import org.mithaq.tracking.DutyChecklist;
import org.mithaq.tracking.DutyView;
import org.mithaq.tracking.NotificationView;
import org.mithaq.tracking.persistence.DutyRows;

/** Shows what a State has to tell. */
@UseCase
@Requires(value = Permission.SEE_TRACKING, audited = false)
class ReadingDuties implements Duties {
  private final Checklists checklists;
  private final DutyRows rows;

  @Inject
  ReadingDuties(Checklists checklists, DutyRows rows) {
    this.checklists = checklists;
    this.rows = rows;
  }

  @Override
  public DutyChecklist of(String iso3, LocalDate on) {
    CurrentActor.needs(Permission.SEE_TRACKING, iso3);
    return checklists.of(iso3, on);
  }

  @Override
  public Optional<DutyView> duty(String iso3, String duty, LocalDate on) {
    return of(iso3, on).duties().stream()
        .filter(one -> one.duty().obligation().equals(duty))
        .findFirst();
  }

  @Override
  @Open
  public List<NotificationView> notified(String iso3, LocalDate on) {
    return checklists.of(iso3, on).duties().stream().flatMap(duty -> duty.last().stream()).toList();
  }

  @Override
  public List<NotificationView> history(String iso3, String duty) {
    CurrentActor.needs(Permission.SEE_TRACKING, iso3);
    return rows.notifications(iso3, duty);
  }
}
