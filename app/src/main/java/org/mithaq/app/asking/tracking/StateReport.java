package org.mithaq.app.asking.tracking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mithaq.conventions.ObligationLevel;
import org.mithaq.conventions.ParticipationStatus;
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
    board.stream().filter(StateReport::party).forEach(line -> board(paper, line));
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

  private static boolean party(BoardLine line) {
    return BoardLine.HEADLINE.stream().anyMatch(line.figures()::containsKey)
        && line.participation()
            .filter(one -> one.status() == ParticipationStatus.PARTY)
            .isPresent();
  }

  /** One instrument: the classes of each axis, counted at the two levels of the headline. */
  private void board(Paper paper, BoardLine line) {
    List<ObligationLevel> levels =
        BoardLine.HEADLINE.stream().filter(line.figures()::containsKey).toList();
    List<Text> header = new ArrayList<>(words.header("report.axis", "report.class"));
    for (ObligationLevel level : levels) {
      header.add(
          words.plain(
              words.code("level", level).value()
                  + " ("
                  + words.said("board.of", line.figures().get(level).total()).value()
                  + ")"));
    }
    List<List<Text>> rows = new ArrayList<>();
    for (Axis axis : Axis.values()) {
      for (Enum<?> value : counts(line.figures().get(levels.get(0)), axis).keySet()) {
        List<Text> row = new ArrayList<>();
        row.add(words.code("board.axis", axis));
        row.add(words.code("board." + axis, value));
        for (ObligationLevel level : levels) {
          row.add(words.count(counts(line.figures().get(level), axis).get(value)));
        }
        rows.add(row);
      }
    }
    paper.heading(3, words.instrument(line.instrument()));
    paper.table(header, rows);
  }

  private static Map<? extends Enum<?>, Long> counts(BoardLine.Figures figures, Axis axis) {
    return switch (axis) {
      case LAW -> figures.law();
      case EVIDENCE -> figures.evidence();
      case PRACTICE -> figures.practice();
    };
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
