package org.mithaq.tracking.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.mithaq.access.CurrentActor;
import org.mithaq.curation.TaskKind;
import org.mithaq.curation.Tasks;
import org.mithaq.curation.WorkOnTask;
import org.mithaq.curation.WorkOnTask.TaskDraft;
import org.mithaq.kernel.Actor;
import org.mithaq.kernel.Subject;
import org.mithaq.legislation.LawView;
import org.mithaq.tracking.persistence.DutyRows;

/** Tasks to furnish copies: opened when a law changes, closed when copies were furnished. */
@ApplicationScoped
class CopyTasks {
  private final WorkOnTask work;
  private final Tasks tasks;
  private final DutyRows rows;

  @Inject
  CopyTasks(WorkOnTask work, Tasks tasks, DutyRows rows) {
    this.work = work;
    this.tasks = tasks;
    this.rows = rows;
  }

  /** Opens one, or finds the open one of the same duty and law. */
  String open(String iso3, String duty, LawView law, String note) {
    return asHouse(
        () ->
            work.open(
                new TaskDraft(
                    TaskKind.FURNISH_COPY,
                    iso3,
                    new Subject("duty", iso3 + " " + duty),
                    law.shortTitles().isEmpty() ? law.titles() : law.shortTitles(),
                    law.id(),
                    note,
                    "",
                    Optional.empty())));
  }

  /** Copies were furnished on a day: whatever asked for them until then is done. */
  void done(String iso3, String duty, LocalDate on) {
    for (DutyRows.Event event : rows.events(iso3, duty)) {
      if (!event.taskId().isEmpty() && !event.event().since().isAfter(on)) {
        asHouse(
            () -> {
              tasks
                  .find(event.taskId())
                  .filter(task -> task.state().open())
                  .ifPresent(task -> work.close(task.id(), task.version(), true, ""));
              return "";
            });
      }
    }
  }

  /** Whoever notifies needs no right to work on tasks; the portal keeps its own in order. */
  private static String asHouse(Callable<String> something) {
    try {
      return CurrentActor.as(Actor.HOUSE, something);
    } catch (RuntimeException refused) {
      throw refused;
    } catch (Exception never) {
      throw new IllegalStateException(never);
    }
  }
}
