package org.mithaq.app.ui.institute;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.mithaq.app.asking.Labels;
import org.mithaq.app.ui.institute.Board.Cell;
import org.mithaq.app.ui.shared.Reader;
import org.mithaq.curation.Contributions;
import org.mithaq.curation.TaskFilter;
import org.mithaq.curation.TaskKind;
import org.mithaq.curation.TaskView;
import org.mithaq.curation.Tasks;
import org.mithaq.curation.YearlyRound;
import org.mithaq.legislation.LawView;
import org.mithaq.legislation.LegislationCatalogue;
import org.mithaq.search.KeywordField;

/** What is to be done, what was done, and by whom. */
@RequestScoped
public class WorkFigures {
  private static final int SOURCES = 500;
  private static final String TASKS = "/desk/tasks?kind=";

  @Inject private Tasks tasks;
  @Inject private YearlyRound rounds;
  @Inject private Contributions contributions;
  @Inject private LegislationCatalogue legislation;
  @Inject private Reader reader;
  @Inject private Labels labels;

  Board tasks() {
    List<List<Cell>> rows =
        tasks.counts().stream()
            .map(
                count -> {
                  String href = TASKS + count.kind() + "&state=" + count.iso3();
                  return List.of(
                      place(count.iso3()),
                      Cell.of(count.kind().name(), reader.code("task", count.kind())),
                      Cell.figure(count.open(), reader.link(href)),
                      Cell.figure(count.overdue(), reader.link(href + "&due=overdue")));
                })
            .toList();
    return new Board("tasks", List.of("iso3", "kind", "open", "overdue"), rows);
  }

  /** Sources that broke or changed: each a task. */
  Board sources() {
    TaskFilter broken = new TaskFilter("", "", Optional.of(TaskKind.BROKEN_SOURCE), true, false);
    List<List<Cell>> rows =
        tasks.list(broken, 0, SOURCES).items().stream().map(this::source).toList();
    return new Board("sources", List.of("iso3", "law", "what", "since"), rows);
  }

  private List<Cell> source(TaskView task) {
    Optional<String> uri = legislation.law(task.subject().id()).map(LawView::uri);
    return List.of(
        place(task.iso3()),
        new Cell(
            uri.orElse(task.subject().id()),
            reader.best(task.titles()).value(),
            uri.map(reader::link).orElse("")),
        Cell.of(task.detail()),
        Cell.of(task.openedAt().toString(), reader.moment(task.openedAt())));
  }

  Board round() {
    int year = reader.getToday().getYear();
    List<List<Cell>> rows =
        rounds.responses(year).stream()
            .map(
                one -> {
                  String href = TASKS + "CONFIRM_YEARLY&closed=1&state=" + one.iso3();
                  return List.of(
                      Cell.of(year),
                      place(one.iso3()),
                      Cell.figure(one.asked(), reader.link(href)),
                      Cell.figure(one.confirmed(), reader.link(href + "&stands=DONE")),
                      Cell.figure(one.dropped(), reader.link(href + "&stands=DROPPED")),
                      rate(one));
                })
            .toList();
    return new Board(
        "round", List.of("year", "iso3", "asked", "confirmed", "dropped", "rate"), rows);
  }

  /** Of those that were asked for, how many were answered, in percent without a fraction. */
  private Cell rate(YearlyRound.Response one) {
    long answered = one.confirmed() + one.dropped();
    long percent = one.asked() == 0 ? 0 : 100 * answered / one.asked();
    return Cell.of(percent, reader.say("board.percent", percent));
  }

  /** Since the first of January. */
  Board contributions() {
    List<List<Cell>> rows =
        contributions.since(reader.getToday().withDayOfYear(1)).stream()
            .map(
                one -> {
                  String href =
                      reader.link(
                          "/desk/institute/contributions?person=" + reader.encoded(one.person()));
                  return List.of(
                      new Cell(one.person(), one.person(), href),
                      Cell.figure(one.submitted(), href),
                      Cell.figure(one.decided(), href),
                      Cell.figure(one.tasks(), href));
                })
            .toList();
    return new Board("contributions", List.of("person", "submitted", "decided", "tasksDone"), rows);
  }

  private Cell place(String code) {
    boolean region = !code.isEmpty() && Character.isLowerCase(code.charAt(0));
    String name =
        code.isEmpty()
            ? reader.say("desk.everywhere")
            : labels.of(
                region ? KeywordField.REGION : KeywordField.STATE, code, reader.getLanguage());
    return Cell.of(code, name);
  }
}
