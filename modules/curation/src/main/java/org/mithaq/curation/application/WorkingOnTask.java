package org.mithaq.curation.application;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.mithaq.access.Colleagues;
import org.mithaq.access.Colleagues.Colleague;
import org.mithaq.access.CurrentActor;
import org.mithaq.curation.TaskState;
import org.mithaq.curation.TaskView;
import org.mithaq.curation.WorkOnTask;
import org.mithaq.curation.persistence.TaskRows;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.Refusal;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Requires;
import org.mithaq.kernel.UseCase;

/** Opens, assigns, blocks and closes tasks. */
@UseCase
@Requires(value = Permission.WORK_ON_TASKS, placed = true)
class WorkingOnTask implements WorkOnTask {
  private final TaskRows rows;
  private final TaskReach reach;
  private final Colleagues colleagues;
  private final Clock clock;

  @Inject
  WorkingOnTask(TaskRows rows, TaskReach reach, Colleagues colleagues, Clock clock) {
    this.rows = rows;
    this.reach = reach;
    this.colleagues = colleagues;
    this.clock = clock;
  }

  @Override
  public String open(TaskDraft draft) {
    return rows.open(draft, CurrentActor.get().name(), clock.instant());
  }

  @Override
  public void assign(String id, long version, String assignee, Optional<LocalDate> due) {
    TaskView task = reached(id);
    told(rows.assign(id, version, known(task, assignee.strip()), due), id);
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
    Set<String> states = reach.states(id, task.iso3());
    if (!CurrentActor.get().mayForAll(Permission.WORK_ON_TASKS, states)) {
      throw new RefusedException(new Refusal.Forbidden("Your rights do not reach this task."));
    }
    return task;
  }

  /** The name as the account has it; nobody is given what they would not even see. */
  private String known(TaskView task, String assignee) {
    if (assignee.isEmpty()) {
      return "";
    }
    return colleagues
        .whoMay(Permission.WORK_ON_TASKS, reach.states(task.id(), task.iso3()))
        .stream()
        .map(Colleague::name)
        .filter(assignee::equalsIgnoreCase)
        .findFirst()
        .orElseThrow(
            () ->
                RefusedException.invalid(
                    "assignee", "Nobody of the name " + assignee + " works on tasks there."));
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
