package org.mithaq.app.asking.tracking;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.mithaq.app.asking.Days;
import org.mithaq.app.asking.Labels;
import org.mithaq.app.asking.ObligationName;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.LegalDate;
import org.mithaq.kernel.Text;
import org.mithaq.kernel.Texts;
import org.mithaq.papers.Paper;
import org.mithaq.tracking.ContributeStatement.ContributionView;

/** Words and cells of reports in the reader's language. */
record ReportWords(Labels labels, LanguageTag reader) {
  private static final String NOTHING = "—";

  Text said(String key, Object... values) {
    return new Text(reader, Labels.said(key, reader, values));
  }

  /** The name of a code; the code where the words have none. */
  Text code(String family, Object value) {
    return new Text(reader, Labels.message(family + "." + value, reader, String.valueOf(value)));
  }

  Text date(LegalDate date) {
    return date.known() ? plain(Days.inWords(date, reader)) : said("date.unknown");
  }

  Text day(LocalDate day) {
    return plain(Days.inWords(day, reader));
  }

  Text count(long count) {
    return plain(Long.toString(count));
  }

  Text plain(String words) {
    return new Text(reader, words == null || words.isBlank() ? NOTHING : words);
  }

  /** What a source says, in its language. */
  Text english(String words) {
    return new Text(LanguageTag.ENGLISH, words == null || words.isBlank() ? NOTHING : words);
  }

  Text best(Texts texts) {
    return texts.bestFor(reader).orElse(plain(""));
  }

  Text state(String iso3) {
    return plain(labels.state(iso3, reader));
  }

  Text instrument(String code) {
    return plain(labels.instrument(code, reader));
  }

  Text obligation(String path) {
    return plain(path.isEmpty() ? "" : ObligationName.of(path));
  }

  List<Text> header(String... keys) {
    return Arrays.stream(keys).map(key -> said(key)).toList();
  }

  /** Title, the day that it is as of, and what it is not. */
  void open(Paper paper, Text title, LocalDate asOf, String lead) {
    paper.heading(1, title);
    paper.paragraph(said("report.as-of", Days.inWords(asOf, reader)));
    paper.paragraph(said(lead));
  }

  /** Where it is from, and the terms on which names are used. */
  void close(Paper paper, LocalDate asOf) {
    paper.heading(2, said("report.sources"));
    paper.note(said("report.from-portal", Days.inWords(asOf, reader)));
    paper.note(said("disclaimer"));
  }

  /** INV-26: what others say stands apart, each with what it is to. */
  void statements(
      Paper paper,
      String note,
      List<ContributionView> all,
      Function<ContributionView, Text> target) {
    paper.heading(2, said("statements.others"));
    paper.note(said(note));
    table(
        paper,
        header("statements.body", "report.kind", "report.target", "report.text"),
        all.stream()
            .map(
                one ->
                    List.of(
                        plain(one.body()),
                        code("statements.kind", one.bodyKind()),
                        target.apply(one),
                        best(one.text())))
            .toList(),
        "report.none-recorded");
  }

  /** A table, or in its place that there is nothing. */
  void table(Paper paper, List<Text> header, List<List<Text>> rows, String without) {
    if (rows.isEmpty()) {
      paper.paragraph(said(without));
    } else {
      paper.table(header, rows);
    }
  }
}
