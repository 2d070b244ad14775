package org.mithaq.app.ui.curation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.mithaq.access.Colleagues;
import org.mithaq.access.Colleagues.Colleague;
import org.mithaq.access.CurrentActor;
import org.mithaq.app.ui.desk.DeskForm;
import org.mithaq.app.ui.desk.Onward;
import org.mithaq.app.ui.shared.Reader;
import org.mithaq.curation.ReportedProblems.Reported;
import org.mithaq.curation.SourceChecks;
import org.mithaq.curation.TaskView;
import org.mithaq.curation.Tasks;
import org.mithaq.curation.WorkOnTask;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.RefusedException;
import org.mithaq.regions.RegionView;
import org.mithaq.regions.Regions;

/** Working on the task that the address names: taken, given, stopped, done. */
@Named
@RequestScoped
public class TaskWorkPage {
  private static final int SHOWN = 20;

  @Inject private Tasks tasks;
  @Inject private WorkOnTask work;
  @Inject private SourceChecks sourceChecks;
  @Inject private Colleagues colleagues;
  @Inject private Regions regions;
  @Inject private TaskWords words;
  @Inject private DeskForm form;
  @Inject private Reader reader;

  private TaskView task;
  private long version;
  private String note = "";
  private String assignee = "";
  private String due = "";

  /** Fills the form from the task as it is now. */
  public void load() {
    TaskView now = getTask();
    if (now != null && !FacesContext.getCurrentInstance().isPostback()) {
      version = now.version();
      assignee = now.assignee();
      due = now.due().map(LocalDate::toString).orElse("");
    }
  }

  /** The task of the address; null when it names none within reach. */
  public TaskView getTask() {
    if (task == null && !chosen().isEmpty()) {
      task = tasks.find(chosen()).orElse(null);
    }
    return task;
  }

  private String chosen() {
    return reader.getParameters().first("task");
  }

  /** Takes it for oneself. */
  public void take() {
    String own = CurrentActor.get().name();
    act(id -> work.assign(id, version, own, tasks.find(id).flatMap(TaskView::due)));
  }

  /** Has the source asked again now; what comes of it is seen in the list in a minute. */
  public void askAgain() {
    act(id -> sourceChecks.queue(tasks.find(id).orElseThrow().subject().id()));
  }

  public void assign() {
    act(id -> work.assign(id, version, assignee, day()));
  }

  public void block() {
    act(id -> work.block(id, version, note));
  }

  public void done() {
    act(id -> work.close(id, version, true, note));
  }

  public void drop() {
    act(id -> work.close(id, version, false, note));
  }

  /** Whom it can be given to, as somebody types; names and full names are looked at. */
  public List<String> people(String typed) {
    String begun = typed.strip().toLowerCase(Locale.ROOT);
    return colleagues.whoMay(Permission.WORK_ON_TASKS, states()).stream()
        .filter(one -> (one.name() + " " + one.fullName()).toLowerCase(Locale.ROOT).contains(begun))
        .map(Colleague::name)
        .limit(SHOWN)
        .toList();
  }

  private Set<String> states() {
    if (!getTask().iso3().isEmpty()) {
      return Set.of(getTask().iso3());
    }
    Reported report = words.reported(getTask());
    return report == null
        ? Set.of()
        : regions.find(report.region()).map(RegionView::states).map(Set::copyOf).orElse(Set.of());
  }

  private Optional<LocalDate> day() {
    try {
      return due.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(due.strip()));
    } catch (DateTimeParseException notADay) {
      throw RefusedException.invalid("due", "not a day: " + due);
    }
  }

  private void act(Consumer<String> step) {
    if (form.tries(() -> step.accept(chosen()))) {
      FacesContext faces = FacesContext.getCurrentInstance();
      String here =
          faces
              .getApplication()
              .getViewHandler()
              .getActionURL(faces, faces.getViewRoot().getViewId());
      Onward.to(here);
    }
  }

  public long getVersion() {
    return version;
  }

  public void setVersion(long version) {
    this.version = version;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note == null ? "" : note;
  }

  public String getAssignee() {
    return assignee;
  }

  public void setAssignee(String assignee) {
    this.assignee = assignee == null ? "" : assignee;
  }

  public String getDue() {
    return due;
  }

  public void setDue(String due) {
    this.due = due == null ? "" : due;
  }
}
