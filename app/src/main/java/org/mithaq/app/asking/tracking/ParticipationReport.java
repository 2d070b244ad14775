package org.mithaq.app.asking.tracking;

import java.time.LocalDate;
import java.util.List;
import org.mithaq.conventions.ParticipationView;
import org.mithaq.conventions.StatementView;
import org.mithaq.kernel.Text;
import org.mithaq.papers.Paper;

/** A State's participation and statements as they are recorded, with the day and the source. */
record ParticipationReport(
    String iso3,
    LocalDate day,
    List<ParticipationView> participation,
    List<StatementView> statements,
    ReportWords words) {

  void write(Paper paper) {
    words.open(
        paper,
        words.said("report.participation.of", words.state(iso3).value()),
        day,
        "participation.note");
    tables(paper);
    words.close(paper, day);
  }

  void tables(Paper paper) {
    paper.heading(2, words.said("report.participation"));
    words.table(
        paper,
        words.header(
            "instrument",
            "status",
            "participation.signed",
            "participation.consented",
            "participation.effective",
            "asof",
            "source"),
        participation.stream().map(this::row).toList(),
        "participation.none");
    paper.heading(2, words.said("statements"));
    paper.note(words.said("statements.note"));
    words.table(
        paper,
        words.header("instrument", "report.kind", "board.obligation", "report.date", "source"),
        statements.stream().map(this::row).toList(),
        "report.none-recorded");
  }

  private List<Text> row(ParticipationView one) {
    return List.of(
        words.instrument(one.instrument()),
        words.code("participation", one.status()),
        one.signed().known() ? words.date(one.signed()) : words.plain(""),
        one.consentKind().isEmpty()
            ? words.plain("")
            : words.plain(
                words.code("consent", one.consentKind()).value()
                    + " · "
                    + words.date(one.consented()).value()),
        one.effective().known() ? words.date(one.effective()) : words.plain(""),
        words.date(one.asOf()),
        words.english(one.source()));
  }

  private List<Text> row(StatementView one) {
    return List.of(
        words.instrument(one.instrument()),
        words.code("statement", one.kindAsLabelled()),
        words.plain(
            String.join(
                " · ", one.obligations().stream().map(o -> words.obligation(o).value()).toList())),
        words.date(one.date()),
        words.english(one.source()));
  }
}
