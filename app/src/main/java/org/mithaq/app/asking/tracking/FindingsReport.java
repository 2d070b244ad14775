package org.mithaq.app.asking.tracking;

import java.time.LocalDate;
import java.util.List;
import org.mithaq.kernel.Text;
import org.mithaq.papers.Paper;
import org.mithaq.tracking.ContributeStatement.ContributionView;
import org.mithaq.tracking.Finding;
import org.mithaq.tracking.Reviews.FindingView;

/** What a review or an assessment found, and what the State says to it and did. */
record FindingsReport(
    Text title,
    List<FindingView> findings,
    List<ContributionView> statements,
    LocalDate today,
    ReportWords words) {

  void write(Paper paper) {
    words.open(paper, title, today, "report.findings.lead");
    paper.heading(2, words.said("report.findings"));
    words.table(
        paper,
        words.header(
            "board.obligation",
            "report.kind",
            "finding.priority",
            "report.text",
            "finding.response",
            "finding.response-text",
            "finding.implementation",
            "finding.follow-up"),
        findings.stream().map(FindingView::finding).map(this::row).toList(),
        "report.none-recorded");
    words.statements(paper, "statements.apart", statements, this::target);
    words.close(paper, today);
  }

  /** The finding in its own words: it has no name. */
  private Text target(ContributionView statement) {
    return findings.stream()
        .filter(one -> one.id().equals(statement.target().id()))
        .findFirst()
        .map(one -> words.best(one.finding().text()))
        .orElse(words.plain(""));
  }

  private List<Text> row(Finding one) {
    return List.of(
        words.obligation(one.obligation()),
        words.code("finding.kind", one.kind()),
        words.code("finding.priority", one.priority()),
        words.best(one.text()),
        words.code("finding.response", one.response()),
        words.best(one.responseText()),
        words.code("finding.implementation", one.implementation()),
        words.best(one.followUp()));
  }
}
