package org.mithaq.tracking.application;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.mithaq.access.CurrentActor;
import org.mithaq.conventions.ConventionCatalogue;
import org.mithaq.conventions.NotificationDutyView;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Requires;
import org.mithaq.kernel.UseCase;
import org.mithaq.tracking.DutyCause;
import org.mithaq.tracking.KeepDuties;
import org.mithaq.tracking.NotificationView;
import org.mithaq.tracking.persistence.DutyRows;

/** Writes down notifications and what opens a duty. */
@UseCase
class KeepingDuties implements KeepDuties {
  private final ConventionCatalogue conventions;
  private final DutyRows rows;
  private final CopyTasks tasks;
  private final Clock clock;

  @Inject
  KeepingDuties(ConventionCatalogue conventions, DutyRows rows, CopyTasks tasks, Clock clock) {
    this.conventions = conventions;
    this.rows = rows;
    this.tasks = tasks;
    this.clock = clock;
  }

  @Override
  @Requires(Permission.KEEP_DUTIES)
  public String notified(NotificationDraft draft) {
    NotificationDutyView duty = duty(draft.duty());
    if (duty.nature().equals("PER_CASE_DUTY")) {
      throw RefusedException.invalid(
          "duty", duty.reference() + " arises in single cases and is not kept here.");
    }
    if (draft.content().isEmpty()) {
      throw RefusedException.invalid("content", "Say what was notified.");
    }
    past("date", draft.date().earliest().orElse(LocalDate.MIN));
    if (!draft.supersedes().isEmpty()) {
      supersedes(draft);
    }
    String id = rows.insert(draft, CurrentActor.get().name(), clock.instant());
    tasks.done(draft.iso3(), draft.duty(), draft.date().latest().orElse(LocalDate.now(clock)));
    return id;
  }

  @Override
  @Requires(value = Permission.KEEP_DUTIES, placed = true)
  public void attach(String notification, String sha256, String name) {
    NotificationView one =
        rows.notification(notification)
            .orElseThrow(() -> RefusedException.notFound("There is no such notification."));
    CurrentActor.needs(Permission.KEEP_DUTIES, one.iso3());
    if (sha256.isBlank()) {
      throw RefusedException.invalid("document", "Choose a file first.");
    }
    if (!rows.attach(notification, sha256, name)) {
      throw RefusedException.conflict("Its document is here already, and stays.");
    }
  }

  @Override
  @Requires(Permission.KEEP_DUTIES)
  public String opened(DutyEventDraft draft) {
    NotificationDutyView duty = duty(draft.duty());
    if (!duty.owed()) {
      throw RefusedException.invalid(
          "duty", duty.reference() + " is a right or a designation and is never due.");
    }
    if (draft.cause() == DutyCause.LAW_CHANGED) {
      throw RefusedException.invalid("cause", "A change of law opens a duty by itself.");
    }
    if (draft.cause() == DutyCause.DOES_NOT_APPLY) {
      doesNotApply(duty, draft.note());
    }
    past("since", draft.since());
    return rows.insert(draft, "", "", CurrentActor.get().name(), clock.instant());
  }

  private static void doesNotApply(NotificationDutyView duty, String note) {
    if (!duty.conditional()) {
      throw RefusedException.invalid(
          "duty", duty.reference() + " holds without a condition that a State could not meet.");
    }
    if (note.isBlank()) {
      throw RefusedException.invalid("note", "Say why the condition is not met.");
    }
  }

  private void supersedes(NotificationDraft draft) {
    NotificationView former =
        rows.notification(draft.supersedes())
            .filter(one -> one.iso3().equals(draft.iso3()) && one.duty().equals(draft.duty()))
            .orElseThrow(
                () ->
                    RefusedException.invalid(
                        "supersedes", "There is no such notification of this duty."));
    if (rows.superseded(former.id())) {
      throw RefusedException.conflict(
          "Another notification has taken the place of that one already.");
    }
  }

  private NotificationDutyView duty(String path) {
    return conventions.notificationDuties(path.split("/", 2)[0]).stream()
        .filter(duty -> duty.obligation().equals(path))
        .findFirst()
        .orElseThrow(
            () -> RefusedException.invalid("duty", "No duty to notify has the path " + path + "."));
  }

  private void past(String place, LocalDate day) {
    if (day.isAfter(LocalDate.now(clock))) {
      throw RefusedException.invalid(place, "The day is yet to come: " + day + ".");
    }
  }
}
