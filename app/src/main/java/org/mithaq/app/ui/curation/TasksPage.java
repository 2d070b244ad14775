package org.mithaq.app.ui.curation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mithaq.access.CurrentActor;
import org.mithaq.app.asking.Labels;
import org.mithaq.app.ui.desk.SlicedRows;
import org.mithaq.app.ui.desk.SlicedRows.Sorted;
import org.mithaq.app.ui.shared.Reader;
import org.mithaq.curation.TaskFilter;
import org.mithaq.curation.TaskKind;
import org.mithaq.curation.TaskOrder;
import org.mithaq.curation.TaskOrder.By;
import org.mithaq.curation.TaskState;
import org.mithaq.curation.TaskView;
import org.mithaq.curation.Tasks;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.Reach;
import org.mithaq.regions.Regions;
import org.mithaq.regions.StateView;

/** What is to be done: one's own list, or everybody's in reach; and a board by State and kind. */
@Named
@RequestScoped
public class TasksPage {
  @Inject private Tasks tasks;
  @Inject private Regions regions;
  @Inject private Reader reader;
  @Inject private Labels labels;

  private SlicedRows<TaskView> rows;

  public SlicedRows<TaskView> getRows() {
    if (rows == null) {
      rows =
          new SlicedRows<>(
              (sorted, page, size) -> tasks.list(filter().in(order(sorted)), page, size),
              TaskView::id);
    }
    return rows;
  }

  private TaskFilter filter() {
    String person = isEverybody() ? "" : CurrentActor.get().name();
    return new TaskFilter(
        person,
        getState(),
        one(TaskKind.values(), getKind()),
        !isClosedToo(),
        isOverdueOnly(),
        one(TaskState.values(), getStands()),
        TaskOrder.USUAL);
  }

  private static <E extends Enum<E>> Optional<E> one(E[] all, String name) {
    return Arrays.stream(all).filter(one -> one.name().equals(name)).findFirst();
  }

  private static TaskOrder order(Sorted sorted) {
    By by =
        switch (sorted.field()) {
          case "openedAt" -> By.OPENED;
          case "iso3" -> By.STATE;
          case "kind" -> By.KIND;
          case "assignee" -> By.ASSIGNEE;
          default -> By.DUE;
        };
    return new TaskOrder(by, sorted.descending());
  }

  /** The address of the same list with the form of a task open. */
  public String choose(TaskView task) {
    return "/desk/tasks?"
        + reader.getParameters().with("task", task.id()).toQueryString()
        + "#work";
  }

  public List<Tasks.TaskCount> getCounts() {
    return tasks.counts();
  }

  public List<TaskKind> getKinds() {
    return List.of(TaskKind.values());
  }

  /** The States within reach, by name. */
  public List<StateView> getStates() {
    Reach reach = CurrentActor.get().reach(Permission.WORK_ON_TASKS);
    return regions.states().stream()
        .filter(one -> reach.covers(one.iso3()))
        .sorted(
            Comparator.comparing(
                one -> labels.state(one.iso3(), reader.getLanguage()),
                Collator.getInstance(reader.getLanguage().locale())))
        .toList();
  }

  public String getKind() {
    return reader.getParameters().first("kind");
  }

  public String getState() {
    return reader.getParameters().first("state");
  }

  public String getStands() {
    return reader.getParameters().first("stands");
  }

  public boolean isEverybody() {
    return !reader.getParameters().first("mine").equals("1");
  }

  public boolean isClosedToo() {
    return reader.getParameters().first("closed").equals("1");
  }

  public boolean isOverdueOnly() {
    return reader.getParameters().first("due").equals("overdue");
  }
}
