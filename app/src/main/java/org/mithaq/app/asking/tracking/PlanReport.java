package org.mithaq.app.asking.tracking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.mithaq.kernel.Text;
import org.mithaq.papers.Paper;
import org.mithaq.tracking.ContributeStatement.ContributionView;
import org.mithaq.tracking.Plan;
import org.mithaq.tracking.Plan.Indicator;
import org.mithaq.tracking.Plan.Measure;
import org.mithaq.tracking.PlanView;

/** A plan with its measures, milestones, indicators and what was reported. */
record PlanReport(
    PlanView view,
    String owner,
    List<ContributionView> statements,
    LocalDate today,
    ReportWords words) {

  void write(Paper paper) {
    Plan plan = view.plan();
    words.open(
        paper,
        words.plain(owner + ": " + words.best(plan.title()).value()),
        today,
        "report.plan.lead");
    paper.paragraph(words.code("plan.state", view.state()));
    paper.paragraph(
        words.said(
            "report.period", words.date(plan.from()).value(), words.date(plan.to()).value()));
    plan.priorities().forEach(one -> paper.paragraph(words.best(one)));
    progress(paper);
    measures(paper, plan);
    milestones(paper, plan);
    indicators(paper, plan);
    reported(paper);
    words.statements(paper, "statements.apart", statements, one -> words.best(view.plan().title()));
    words.close(paper, today);
  }

  private void progress(Paper paper) {
    paper.heading(2, words.said("plan.progress"));
    List<List<Text>> rows = new ArrayList<>();
    view.progress()
        .byState()
        .forEach(
            (state, count) ->
                rows.add(List.of(words.code("measure.state", state), words.count(count))));
    rows.add(List.of(words.said("plan.overdue"), words.count(view.progress().overdue())));
    rows.add(List.of(words.said("plan.date-unknown"), words.count(view.progress().dateUnknown())));
    paper.table(words.header("measure.state", "plan.measures"), rows);
  }

  private void measures(Paper paper, Plan plan) {
    paper.heading(2, words.said("plan.measures"));
    words.table(
        paper,
        words.header(
            "plan.reference",
            "plan.title",
            "board.obligation",
            "measure.lead",
            "measure.type",
            "measure.target",
            "measure.state"),
        plan.measures().stream().map(this::row).toList(),
        "report.none-recorded");
  }

  private List<Text> row(Measure one) {
    return List.of(
        words.plain(one.reference()),
        words.best(one.title()),
        words.plain(
            one.obligations().stream()
                .sorted()
                .map(path -> words.obligation(path).value())
                .collect(Collectors.joining(" · "))),
        words.plain(String.join(", ", lead(one))),
        words.code("measure.type", one.type()),
        words.date(one.target()),
        words.code("measure.state", one.state()));
  }

  private static List<String> lead(Measure one) {
    List<String> all = new ArrayList<>();
    all.add(one.lead());
    all.addAll(one.partners());
    return all.stream().filter(name -> !name.isBlank()).toList();
  }

  private void milestones(Paper paper, Plan plan) {
    paper.heading(2, words.said("plan.milestones"));
    List<List<Text>> rows =
        plan.measures().stream()
            .flatMap(
                measure ->
                    measure.milestones().stream()
                        .map(
                            one ->
                                List.of(
                                    words.plain(measure.reference()),
                                    words.best(one.title()),
                                    words.date(one.due()),
                                    one.done().known()
                                        ? words.date(one.done())
                                        : words.said("milestone.open"),
                                    words.plain(one.evidence()))))
            .toList();
    words.table(
        paper,
        words.header(
            "plan.reference", "plan.title", "milestone.due", "milestone.done", "answer.evidence"),
        rows,
        "report.none-recorded");
  }

  private void indicators(Paper paper, Plan plan) {
    paper.heading(2, words.said("plan.indicators"));
    words.table(
        paper,
        words.header(
            "plan.reference",
            "plan.title",
            "indicator.unit",
            "indicator.baseline",
            "indicator.benchmark",
            "indicator.targets",
            "indicator.responsible"),
        plan.indicators().stream().map(this::row).toList(),
        "report.none-recorded");
  }

  private List<Text> row(Indicator one) {
    return List.of(
        words.plain(one.reference()),
        words.best(one.title()),
        words.plain(one.unit()),
        words.plain(one.baseline() + " (" + words.date(one.baselineDate()).value() + ")"),
        words.plain(one.benchmark()),
        words.plain(
            one.targets().stream()
                .map(target -> target.value() + " (" + words.date(target.date()).value() + ")")
                .collect(Collectors.joining("; "))),
        words.plain(one.responsible()));
  }

  private void reported(Paper paper) {
    paper.heading(2, words.said("plan.values"));
    words.table(
        paper,
        words.header("plan.reference", "indicator.period", "indicator.value", "source"),
        view.values().stream()
            .map(
                one ->
                    List.of(
                        words.plain(one.indicator()),
                        words.date(one.period()),
                        words.plain(one.value()),
                        words.plain(one.source())))
            .toList(),
        "report.none-recorded");
    paper.heading(2, words.said("plan.reports"));
    words.table(
        paper,
        words.header("plan.reference", "milestone.due", "report.submitted", "report.text"),
        view.reports().stream()
            .map(
                one ->
                    List.of(
                        words.plain(one.indicator()),
                        words.day(one.due()),
                        words.day(one.submittedOn()),
                        words.best(one.text())))
            .toList(),
        "report.none-recorded");
  }
}
