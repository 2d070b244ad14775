package org.mithaq.curation.application;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.mithaq.access.CurrentActor;
import org.mithaq.curation.TaskState;
import org.mithaq.curation.TaskView;
import org.mithaq.curation.WorkOnTask;
import org.mithaq.curation.persistence.TaskRows;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Requires;
import org.mithaq.kernel.UseCase;

/** Opens, assigns, blocks and closes tasks. */
@UseCase
@Requires(value = Permission.WORK_ON_TASKS, placed = true)
class WorkingOnTask implements WorkOnTask {
  private final TaskRows rows;
  private final Clock clock;

  @Inject
  WorkingOnTask(TaskRows rows, Clock clock) {
    this.rows = rows;
    this.clock = clock;
  }

  @Override
  public String open(TaskDraft draft) {
    return rows.open(draft, CurrentActor.get().name(), clock.instant());
  }

  @Override
  public void assign(String id, long version, String assignee, Optional<LocalDate> due) {
    reached(id);
    told(rows.assign(id, version, assignee.strip(), due), id);
  }

  @Override
  public void block(String id, long version, String note) {
    reached(id);
    told(rows.block(id, version, note.strip()), id);
  }

  @Override
  public void close(String id, long version, boolean done, String note) {
    reached(id);
    TaskState state = done ? TaskState.DONE : TaskState.DROPPED;
    String by = CurrentActor.get().name();
    told(rows.close(id, version, state, note.strip(), by, clock.instant()), id);
  }

  private TaskView reached(String id) {
    TaskView task =
        rows.find(id).orElseThrow(() -> RefusedException.notFound("There is no task " + id + "."));
    CurrentActor.needs(Permission.WORK_ON_TASKS, task.iso3());
    return task;
  }

  private void told(boolean changed, String id) {
    if (!changed) {
      TaskView now = rows.find(id).orElseThrow();
      throw RefusedException.conflict(
          "Somebody changed this task meanwhile: it is "
              + now.state()
              + (now.assignee().isEmpty() ? "" : ", with " + now.assignee())
              + ".");
    }
  }
}
