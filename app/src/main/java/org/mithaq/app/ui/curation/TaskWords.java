package org.mithaq.app.ui.curation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mithaq.app.asking.Labels;
import org.mithaq.app.ui.shared.Reader;
import org.mithaq.curation.ReportedProblems;
import org.mithaq.curation.ReportedProblems.Reported;
import org.mithaq.curation.TaskKind;
import org.mithaq.curation.TaskView;
import org.mithaq.legislation.LawView;
import org.mithaq.legislation.LegislationCatalogue;
import org.mithaq.search.KeywordField;

/** How a task is said: where it is done, whose it is, what a reader wrote. */
@Named
@RequestScoped
public class TaskWords {
  @Inject private LegislationCatalogue legislation;
  @Inject private ReportedProblems problems;
  @Inject private TasksPage page;
  @Inject private Reader reader;
  @Inject private Labels labels;

  private final Map<String, Reported> reported = new HashMap<>();

  /** What a reader wrote; null for a task that no reader opened. */
  public Reported reported(TaskView task) {
    if (task.kind() != TaskKind.PROBLEM_REPORTED) {
      return null;
    }
    if (!reported.containsKey(task.id())) {
      List<String> ids = new ArrayList<>(List.of(task.id()));
      page.getRows().shown().forEach(one -> ids.add(one.id()));
      ids.forEach(id -> reported.put(id, null));
      reported.putAll(problems.of(ids));
    }
    return reported.get(task.id());
  }

  /** Who opened it, where that says more than that a rule did. */
  public String openedBy(TaskView task) {
    return switch (task.openedBy()) {
      case "rule" -> "";
      case "reader" -> reader.say("tasks.reader");
      default -> task.openedBy();
    };
  }

  /** What it is about: a title, or else the address of the page. */
  public String title(TaskView task) {
    return task.titles().isEmpty() ? where(task) : reader.best(task.titles()).value();
  }

  /** Where the task is done: the entry, the law, its mappings. */
  public String where(TaskView task) {
    return switch (task.kind()) {
      case SIGN_OFF -> reader.link("/desk/drafts/" + task.subject().id() + "/sign-off");
      case RECHECK_MAPPING ->
          law(task).map(uri -> reader.link("/desk/mappings/law?law=" + uri)).orElse("");
      case PROBLEM_REPORTED -> reported(task) == null ? "" : reader.link(reported(task).about());
      case BROKEN_SOURCE ->
          task.subject().kind().equals("file")
              ? reader.link("/desk/administration/files")
              : law(task).map(reader::link).orElse("");
      default -> law(task).map(reader::link).orElse("");
    };
  }

  /** Whether it is about a source on the web, which can be asked again. */
  public boolean asked(TaskView task) {
    return task.kind() == TaskKind.BROKEN_SOURCE && !task.note().startsWith("KEPT ");
  }

  private Optional<String> law(TaskView task) {
    return legislation.law(task.subject().id()).map(LawView::uri);
  }

  /** Whom to answer; empty where nobody asked for it: a page asks an Optional for what it holds. */
  public String email(TaskView task) {
    Reported report = reported(task);
    return report == null ? "" : report.email().orElse("");
  }

  /** The last day of a task in words, empty without. */
  public String dueDay(TaskView task) {
    return task.due().map(reader::date).orElse("");
  }

  public boolean overdue(TaskView task) {
    return task.state().open()
        && task.due().filter(day -> day.isBefore(reader.getToday())).isPresent();
  }

  /** What a State or region is called; what belongs to neither belongs to the whole portal. */
  public String state(String place) {
    if (place.isEmpty()) {
      return reader.say("desk.everywhere");
    }
    boolean region = Character.isLowerCase(place.charAt(0));
    return labels.of(
        region ? KeywordField.REGION : KeywordField.STATE, place, reader.getLanguage());
  }

  /** Where a task is at home. */
  public String place(TaskView task) {
    Reported report = task.iso3().isEmpty() ? reported(task) : null;
    return state(report == null ? task.iso3() : report.region());
  }
}
