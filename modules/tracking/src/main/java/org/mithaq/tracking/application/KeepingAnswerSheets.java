package org.mithaq.tracking.application;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mithaq.access.CurrentActor;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.Requires;
import org.mithaq.kernel.UseCase;
import org.mithaq.papers.CellPlace;
import org.mithaq.papers.CellProblem;
import org.mithaq.papers.Table;
import org.mithaq.papers.TableRow;
import org.mithaq.tracking.AnswerContent;
import org.mithaq.tracking.AnswerSheets;
import org.mithaq.tracking.AssessmentSummary;
import org.mithaq.tracking.QuestionView;
import org.mithaq.tracking.QuestionView.Fault;
import org.mithaq.tracking.domain.AssessmentWay;
import org.mithaq.tracking.persistence.AnswerRows;
import org.mithaq.tracking.persistence.AssessmentRows;

/** Gives assessments away as sheets and takes them back, whole or not at all. */
@UseCase
class KeepingAnswerSheets implements AnswerSheets {
  private final AssessmentDesk desk;
  private final AssessmentRows rows;
  private final AnswerRows answers;

  @Inject
  KeepingAnswerSheets(AssessmentDesk desk, AssessmentRows rows, AnswerRows answers) {
    this.desk = desk;
    this.rows = rows;
    this.answers = answers;
  }

  @Override
  @Requires(value = Permission.SEE_TRACKING, audited = false)
  public List<List<Object>> rows(String id) {
    AssessmentSummary head = rows.find(id).orElseThrow(() -> AssessmentDesk.missing(id)).summary();
    CurrentActor.needs(Permission.SEE_TRACKING, head.iso3());
    return desk.questions(head).stream().map(AnswerRow::of).toList();
  }

  @Override
  @Requires(value = Permission.ANSWER_ASSESSMENT, placed = true)
  public Taken take(String id, Table sheet, boolean dryRun) {
    AssessmentSummary head = desk.lock(id, Permission.ANSWER_ASSESSMENT);
    AssessmentWay.write(head.state());
    Map<String, QuestionView> known = new HashMap<>();
    desk.questions(head).forEach(one -> known.put(one.question().id(), one));
    List<CellProblem> problems = new ArrayList<>(sheet.problems());
    header(sheet, problems);
    Map<QuestionView, AnswerContent> changed = new java.util.LinkedHashMap<>();
    int unchanged = 0;
    for (TableRow row : sheet.rows()) {
      QuestionView view = known.remove(row.cell("question").strip());
      if (view == null) {
        problems.add(
            new CellProblem(
                row.place("question"), "no question of this assessment, or a second time"));
        continue;
      }
      AnswerContent content = AnswerRow.read(row, view.answer().content(), problems::add);
      if (content.equals(view.answer().content())) {
        unchanged++;
      } else {
        meanwhile(row, view, problems);
        changed.put(view, content);
      }
    }
    if (!problems.isEmpty() || dryRun) {
      return new Taken(changed.size(), unchanged, 0, problems);
    }
    changed.forEach(
        (view, content) ->
            answers.save(
                id,
                view.question().id(),
                view.question().obligation(),
                view.answer().version(),
                content,
                CurrentActor.get().name(),
                desk.now()));
    desk.step(id, "SHEET_TAKEN_BACK", changed.size() + " answers");
    return new Taken(changed.size(), unchanged, lacking(head, changed), problems);
  }

  private int lacking(AssessmentSummary head, Map<QuestionView, AnswerContent> changed) {
    List<String> ids = changed.keySet().stream().map(view -> view.question().id()).toList();
    return (int)
        desk.questions(head).stream()
            .filter(view -> ids.contains(view.question().id()))
            .filter(view -> !view.faults().stream().allMatch(Fault::onlyRemark))
            .count();
  }

  /** The sheet holds the version it was written from; another one now was saved since. */
  private static void meanwhile(TableRow row, QuestionView view, List<CellProblem> problems) {
    String version = row.cell("version").strip();
    if (!version.equals(Long.toString(view.answer().version()))) {
      problems.add(
          new CellProblem(
              row.place("version"),
              view.answer().version() == 0
                  ? "nobody has answered yet: expected 0"
                  : view.answer().contributor()
                      + " saved this answer since the sheet was written; it is version "
                      + view.answer().version()
                      + " now"));
    }
  }

  private static void header(Table sheet, List<CellProblem> problems) {
    for (String needed : List.of("question", "version")) {
      if (!sheet.columns().contains(needed)) {
        problems.add(
            new CellProblem(
                new CellPlace(sheet.name(), 1, ""), "the column " + needed + " is missing"));
      }
    }
    for (String column : sheet.columns()) {
      if (!COLUMNS.contains(column)) {
        problems.add(
            new CellProblem(new CellPlace(sheet.name(), 1, column), "no such column: " + column));
      }
    }
  }
}
