package org.mithaq.curation.application;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mithaq.access.CurrentActor;
import org.mithaq.curation.TaskFilter;
import org.mithaq.curation.TaskView;
import org.mithaq.curation.Tasks;
import org.mithaq.curation.persistence.TaskRows;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.Requires;
import org.mithaq.kernel.Slice;
import org.mithaq.kernel.UseCase;

/** Shows tasks within reach. */
@UseCase
@Requires(value = Permission.WORK_ON_TASKS, audited = false)
class ReadingTasks implements Tasks {
  private final TaskRows rows;
  private final TaskReach reach;
  private final Clock clock;

  @Inject
  ReadingTasks(TaskRows rows, TaskReach reach, Clock clock) {
    this.rows = rows;
    this.reach = reach;
    this.clock = clock;
  }

  @Override
  public Slice<TaskView> list(TaskFilter filter, int page, int size) {
    return rows.list(reach.own(), filter, LocalDate.now(clock), page, size);
  }

  @Override
  public Optional<TaskView> find(String id) {
    return rows.find(id)
        .filter(
            task ->
                CurrentActor.get()
                    .mayForAll(Permission.WORK_ON_TASKS, reach.states(id, task.iso3())));
  }

  @Override
  public List<TaskCount> counts() {
    return rows.counts(reach.own(), LocalDate.now(clock));
  }
}
