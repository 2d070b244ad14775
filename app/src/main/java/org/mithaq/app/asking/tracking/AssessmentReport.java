package org.mithaq.app.asking.tracking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mithaq.concordance.EvidenceView;
import org.mithaq.kernel.Text;
import org.mithaq.kernel.Texts;
import org.mithaq.papers.Paper;
import org.mithaq.tracking.AnswerClass;
import org.mithaq.tracking.AssessmentView;
import org.mithaq.tracking.ContributeStatement.ContributionView;
import org.mithaq.tracking.QuestionKind;
import org.mithaq.tracking.QuestionView;
import org.mithaq.tracking.TableAnswer;
import org.mithaq.tracking.Tally;

/**
 * The answers of an assessment: every class counted with its denominator, law and practice apart,
 * the law that counts on the reference date beside each answer, statements of others apart.
 */
record AssessmentReport(
    AssessmentView view,
    Texts template,
    List<ContributionView> statements,
    LocalDate today,
    ReportWords words) {

  void write(Paper paper) {
    words.open(
        paper,
        words.plain(words.state(view.head().iso3()).value() + ": " + words.best(template).value()),
        today,
        "report.assessment.lead");
    paper.paragraph(words.said("report.reference", words.day(view.head().referenceDate()).value()));
    paper.paragraph(words.code("assessment.state", view.head().state()));
    if (!view.reservationsRecorded()) {
      paper.note(words.said("board.reservations"));
    }
    totals(paper);
    byArticle().forEach((article, questions) -> article(paper, article, questions));
    statements(paper);
    words.close(paper, today);
  }

  private void totals(Paper paper) {
    paper.heading(2, words.said("assessment.totals"));
    List<Text> header = new ArrayList<>();
    header.add(words.said("report.level"));
    for (AnswerClass one : AnswerClass.values()) {
      header.add(words.code("board.LAW", one));
    }
    header.add(words.said("report.of"));
    List<List<Text>> rows = new ArrayList<>();
    view.totals()
        .forEach(
            (level, tally) -> {
              List<Text> row = new ArrayList<>();
              row.add(words.code("level", level));
              for (AnswerClass one : AnswerClass.values()) {
                row.add(words.count(tally.count(one)));
              }
              row.add(words.count(tally.total()));
              rows.add(row);
            });
    words.table(paper, header, rows, "report.none-recorded");
    view.totals().forEach((level, tally) -> share(paper, words.code("level", level), tally));
  }

  private void share(Paper paper, Text level, Tally tally) {
    paper.note(
        tally.percent().isPresent()
            ? words.said(
                "assessment.share",
                level.value(),
                tally.percent().getAsInt(),
                tally.count(AnswerClass.YES),
                tally.denominator())
            : words.said("assessment.no-share", level.value(), Tally.ENOUGH_PERCENT));
  }

  private Map<String, List<QuestionView>> byArticle() {
    return view.questions().stream()
        .collect(
            Collectors.groupingBy(
                one -> Clusters.of(one.question()), LinkedHashMap::new, Collectors.toList()));
  }

  private void article(Paper paper, String article, List<QuestionView> questions) {
    paper.heading(2, words.obligation(article));
    paper.table(
        words.header(
            "board.obligation",
            "report.level",
            "board.axis.LAW",
            "board.axis.PRACTICE",
            "answer.evidence",
            "answer.narrative"),
        questions.stream().map(this::row).toList());
  }

  private List<Text> row(QuestionView one) {
    Texts said =
        one.answer().content().narrative().isEmpty()
            ? one.answer().content().reason()
            : one.answer().content().narrative();
    boolean fact = one.obligation().isEmpty();
    return List.of(
        fact ? words.best(one.question().text()) : words.obligation(one.question().obligation()),
        fact ? words.plain("") : words.code("level", one.obligation().orElseThrow().level()),
        fact ? given(one) : words.code("board.LAW", one.counted()),
        words.code("board.PRACTICE", one.answer().content().practice()),
        words.plain(
            one.evidence().stream()
                .filter(it -> one.answer().content().mappings().contains(it.mappingId()))
                .map(this::evidence)
                .collect(Collectors.joining("; "))),
        words.best(said));
  }

  /** Nothing given is said to be so; of a table, its rows. */
  private Text given(QuestionView one) {
    String given = one.answer().content().given();
    if (one.question().kind() != QuestionKind.TABLE || given.isEmpty()) {
      return words.code("answer.given", given);
    }
    return words.plain(
        TableAnswer.rows(given).orElse(List.of()).stream()
            .map(row -> String.join(" · ", row))
            .collect(Collectors.joining("; ")));
  }

  private String evidence(EvidenceView one) {
    return words.best(one.lawTitles()).value()
        + " "
        + one.provisionNumber()
        + " ("
        + words.code("board.EVIDENCE", one.kind()).value()
        + ")";
  }

  /** INV-26: apart, never among the answers. */
  private void statements(Paper paper) {
    words.statements(
        paper, "statements.others.note", statements, one -> words.obligation(target(one)));
  }

  private static String target(ContributionView one) {
    String id = one.target().id();
    return id.contains(" ") ? id.substring(id.indexOf(' ') + 1) : "";
  }
}
