package org.mithaq.tracking.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mithaq.access.CurrentActor;
import org.mithaq.curation.TaskFilter;
import org.mithaq.curation.TaskState;
import org.mithaq.curation.TaskView;
import org.mithaq.curation.Tasks;
import org.mithaq.curation.WorkOnTask;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.Slice;

/** Tasks by hand, that keep what curation promises: one open task of a cause, and the gate. */
final class TaskList implements WorkOnTask, Tasks {
  final Map<String, TaskView> all = new LinkedHashMap<>();

  @Override
  public String open(TaskDraft draft) {
    CurrentActor.needs(Permission.WORK_ON_TASKS, draft.iso3());
    for (TaskView one : all.values()) {
      if (one.state().open()
          && one.subject().equals(draft.subject())
          && one.detail().equals(draft.detail())) {
        return one.id();
      }
    }
    String id = "t" + (all.size() + 1);
    all.put(
        id,
        new TaskView(
            id,
            1,
            draft.kind(),
            draft.iso3(),
            draft.subject(),
            draft.titles(),
            draft.detail(),
            draft.note(),
            TaskState.OPEN,
            draft.assignee(),
            draft.due(),
            CurrentActor.get().name(),
            Instant.EPOCH,
            "",
            Optional.empty()));
    return id;
  }

  @Override
  public void close(String id, long version, boolean done, String note) {
    TaskView one = all.get(id);
    CurrentActor.needs(Permission.WORK_ON_TASKS, one.iso3());
    all.put(
        id,
        new TaskView(
            id,
            version + 1,
            one.kind(),
            one.iso3(),
            one.subject(),
            one.titles(),
            one.detail(),
            note,
            done ? TaskState.DONE : TaskState.DROPPED,
            one.assignee(),
            one.due(),
            one.openedBy(),
            one.openedAt(),
            CurrentActor.get().name(),
            Optional.of(Instant.EPOCH)));
  }

  @Override
  public void assign(String id, long version, String assignee, Optional<LocalDate> due) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void block(String id, long version, String note) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Slice<TaskView> list(TaskFilter filter, int page, int size) {
    List<TaskView> open = all.values().stream().filter(one -> one.state().open()).toList();
    return new Slice<>(open, open.size());
  }

  @Override
  public Optional<TaskView> find(String id) {
    return Optional.ofNullable(all.get(id));
  }

  @Override
  public List<TaskCount> counts() {
    return List.of();
  }
}
