package org.mithaq.app.ui.curation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.mithaq.access.CurrentActor;
import org.mithaq.app.asking.Labels;
import org.mithaq.app.ui.desk.Onward;
import org.mithaq.app.ui.shared.Reader;
import org.mithaq.curation.SourceChecks;
import org.mithaq.curation.TaskFilter;
import org.mithaq.curation.TaskKind;
import org.mithaq.curation.TaskView;
import org.mithaq.curation.Tasks;
import org.mithaq.curation.WorkOnTask;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Slice;
import org.mithaq.legislation.LawView;
import org.mithaq.legislation.LegislationCatalogue;

/** What is to be done: one's own list, or a board of the States in reach. */
@Named
@RequestScoped
public class TasksPage {
  private static final int PAGE = 50;

  @Inject private Tasks tasks;
  @Inject private WorkOnTask work;
  @Inject private SourceChecks sourceChecks;
  @Inject private TaskNotes notes;
  @Inject private LegislationCatalogue legislation;
  @Inject private Reader reader;
  @Inject private Labels labels;

  private Slice<TaskView> found;
  private String problem = "";
  private long version;
  private String note = "";
  private String assignee = "";
  private String due = "";

  public void load() {
    found = tasks.list(filter(), getPage() - 1, PAGE);
    if (!FacesContext.getCurrentInstance().isPostback()) {
      Optional<TaskView> open = found.items().stream().filter(this::chosen).findFirst();
      version = open.map(TaskView::version).orElse(0L);
      assignee = open.map(TaskView::assignee).orElse("");
      due = open.flatMap(TaskView::due).map(LocalDate::toString).orElse("");
    }
  }

  private TaskFilter filter() {
    Optional<TaskKind> kind =
        Arrays.stream(TaskKind.values()).filter(one -> one.name().equals(getKind())).findFirst();
    String person = isEverybody() ? "" : CurrentActor.get().name();
    boolean overdue = reader.getParameters().first("due").equals("overdue");
    return new TaskFilter(
        person, reader.getParameters().first("state"), kind, !isClosedToo(), overdue);
  }

  /** Takes it for oneself. */
  public void take() {
    act(
        id ->
            work.assign(
                id, version, CurrentActor.get().name(), tasks.find(id).flatMap(TaskView::due)));
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

  /** Has the source asked again now; what comes of it is seen in the list in a minute. */
  public void askAgain() {
    act(id -> sourceChecks.queue(tasks.find(id).orElseThrow().subject().id()));
  }

  public String note(TaskView task) {
    return notes.words(task);
  }

  public void drop() {
    act(id -> work.close(id, version, false, note));
  }

  /** Whether this is the task whose form is open; it is named in the address. */
  public boolean chosen(TaskView task) {
    return task.id().equals(chosen());
  }

  public String choose(TaskView task) {
    return "/desk/tasks?"
        + reader.getParameters().with("task", task.id()).toQueryString()
        + "#work";
  }

  private String chosen() {
    return reader.getParameters().first("task");
  }

  private Optional<LocalDate> day() {
    try {
      return due.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(due.strip()));
    } catch (DateTimeParseException notADay) {
      throw RefusedException.invalid("due", "not a day: " + due);
    }
  }

  private void act(Consumer<String> step) {
    try {
      step.accept(chosen());
      FacesContext faces = FacesContext.getCurrentInstance();
      String here =
          faces
              .getApplication()
              .getViewHandler()
              .getActionURL(faces, faces.getViewRoot().getViewId());
      Onward.to(here);
    } catch (RefusedException refused) {
      problem = refused.refusal().reason();
      found = null;
    }
  }

  private Optional<String> law(TaskView task) {
    return legislation.law(task.subject().id()).map(LawView::uri);
  }

  /** Where the task is done: the entry, the law, its mappings. */
  public String where(TaskView task) {
    return switch (task.kind()) {
      case SIGN_OFF -> reader.link("/desk/drafts/" + task.subject().id() + "/sign-off");
      case RECHECK_MAPPING ->
          law(task).map(uri -> reader.link("/desk/mappings/law?law=" + uri)).orElse("");
      default -> law(task).map(reader::link).orElse("");
    };
  }

  private Slice<TaskView> found() {
    if (found == null) {
      load();
    }
    return found;
  }

  public List<TaskView> getItems() {
    return found().items();
  }

  public long getTotal() {
    return found().total();
  }

  public List<Tasks.TaskCount> getCounts() {
    return tasks.counts();
  }

  public List<TaskKind> getKinds() {
    return List.of(TaskKind.values());
  }

  public String getKind() {
    return reader.getParameters().first("kind");
  }

  public boolean isEverybody() {
    return !reader.getParameters().first("mine").equals("1");
  }

  public boolean isClosedToo() {
    return reader.getParameters().first("closed").equals("1");
  }

  /** When it is due; null for no day. An Optional is opened by the page's language itself. */
  public LocalDate due(TaskView task) {
    return task.due().orElse(null);
  }

  public boolean overdue(TaskView task) {
    return task.state().open()
        && task.due().filter(day -> day.isBefore(reader.getToday())).isPresent();
  }

  public int getPage() {
    String page = reader.getParameters().first("page");
    return page.matches("[1-9]\\d{0,3}") ? Integer.parseInt(page) : 1;
  }

  public boolean isMore() {
    return (long) getPage() * PAGE < found().total();
  }

  public String state(String iso3) {
    return labels.state(iso3, reader.getLanguage());
  }

  public String getProblem() {
    return problem;
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
    this.note = note;
  }

  public String getAssignee() {
    return assignee;
  }

  public void setAssignee(String assignee) {
    this.assignee = assignee;
  }

  public String getDue() {
    return due;
  }

  public void setDue(String due) {
    this.due = due;
  }
}
