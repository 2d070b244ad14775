package org.mithaq.app.asking.tracking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.mithaq.kernel.Text;
import org.mithaq.papers.Paper;
import org.mithaq.tracking.AssessmentSummary;
import org.mithaq.tracking.BoardLine;
import org.mithaq.tracking.Boards.Axis;
import org.mithaq.tracking.Commitments.CommitmentView;
import org.mithaq.tracking.DutyChecklist;
import org.mithaq.tracking.Needs.NeedView;
import org.mithaq.tracking.NotificationView;
import org.mithaq.tracking.PlanView;

/**
 * All that is recorded of a State on a day: facts, counts with their denominators, no share of the
 * whole and no comparison.
 *
 * @param duties for who sees the State's tracking; what stands notified is for anybody
 */
record StateReport(
    ParticipationReport participation,
    List<NotificationView> notified,
    Optional<DutyChecklist> duties,
    List<BoardLine> board,
    List<AssessmentSummary> assessments,
    List<CommitmentView> commitments,
    List<PlanView> plans,
    List<NeedView> needs,
    LocalDate day,
    ReportWords words) {

  void write(Paper paper) {
    words.open(
        paper,
        words.said("report.state.of", words.state(participation.iso3()).value()),
        day,
        "report.state.lead");
    participation.tables(paper);
    duties(paper);
    paper.heading(2, words.said("board.link"));
    paper.note(words.said("board.note"));
    words.table(
        paper,
        words.header(
            "instrument",
            "report.level",
            "report.axis",
            "report.class",
            "report.count",
            "report.of"),
        figures(),
        "report.none-recorded");
    assessments(paper);
    commitments(paper);
    plans(paper);
    words.close(paper, day);
  }

  private void duties(Paper paper) {
    paper.heading(2, words.said("duties.notified"));
    words.table(
        paper,
        words.header("board.obligation", "report.date", "duty.reference", "note.content"),
        notified.stream()
            .map(
                one ->
                    List.of(
                        words.obligation(one.duty()),
                        words.date(one.date()),
                        words.plain(one.reference()),
                        words.best(one.content())))
            .toList(),
        "report.none-recorded");
    duties.ifPresent(
        list -> {
          paper.heading(2, words.said("desk.duties"));
          words.table(
              paper,
              words.header("board.obligation", "duty.what", "status", "duty.due"),
              list.duties().stream()
                  .map(
                      one ->
                          List.of(
                              words.english(one.duty().reference()),
                              words.english(one.duty().what()),
                              words.code("duty.standing", one.standing()),
                              one.due().known() ? words.date(one.due()) : words.plain("")))
                  .toList(),
              "duties.none");
        });
  }

  private List<List<Text>> figures() {
    List<List<Text>> rows = new ArrayList<>();
    for (BoardLine line : board) {
      for (var level : BoardLine.HEADLINE) {
        BoardLine.Figures figures = line.figures().get(level);
        if (figures != null) {
          Function<Axis, Map<? extends Enum<?>, Long>> of =
              axis ->
                  switch (axis) {
                    case LAW -> figures.law();
                    case EVIDENCE -> figures.evidence();
                    case PRACTICE -> figures.practice();
                  };
          for (Axis axis : Axis.values()) {
            of.apply(axis)
                .forEach(
                    (value, count) ->
                        rows.add(
                            List.of(
                                words.instrument(line.instrument()),
                                words.code("level", level),
                                words.code("board.axis", axis),
                                words.code("board." + axis, value),
                                words.count(count),
                                words.count(figures.total()))));
          }
        }
      }
    }
    return rows;
  }

  private void assessments(Paper paper) {
    paper.heading(2, words.said("desk.assessments"));
    words.table(
        paper,
        words.header("assessment.template", "report.kind", "assessment.reference", "status"),
        assessments.stream()
            .map(
                one ->
                    List.of(
                        words.plain(one.template()),
                        words.code("assessment.kind", one.kind()),
                        words.day(one.referenceDate()),
                        words.code("assessment.state", one.state())))
            .toList(),
        "report.none-recorded");
  }

  private void commitments(Paper paper) {
    paper.heading(2, words.said("commitments"));
    paper.note(words.said("commitments.note"));
    words.table(
        paper,
        words.header(
            "board.obligation",
            "commitment.category",
            "commitment.indicative",
            "commitment.definitive"),
        commitments.stream()
            .map(CommitmentView::commitment)
            .map(
                one ->
                    List.of(
                        words.obligation(one.obligation()),
                        words.code("commitment.category", one.category()),
                        words.date(one.indicative()),
                        words.date(one.definitive())))
            .toList(),
        "report.none-recorded");
  }

  private void plans(Paper paper) {
    paper.heading(2, words.said("desk.plans"));
    words.table(
        paper,
        words.header("plan.title", "status", "plan.from", "plan.to", "plan.measures"),
        plans.stream()
            .map(
                one ->
                    List.of(
                        words.best(one.plan().title()),
                        words.code("plan.state", one.state()),
                        words.date(one.plan().from()),
                        words.date(one.plan().to()),
                        words.count(one.plan().measures().size())))
            .toList(),
        "report.none-recorded");
    paper.heading(2, words.said("needs"));
    words.table(
        paper,
        words.header("plan.title", "need.type", "need.urgency", "status"),
        needs.stream()
            .map(
                one ->
                    List.of(
                        words.best(one.need().title()),
                        words.code("need.type", one.need().type()),
                        words.code("need.urgency", one.need().urgency()),
                        words.code("need.state", one.state())))
            .toList(),
        "report.none-recorded");
  }
}
