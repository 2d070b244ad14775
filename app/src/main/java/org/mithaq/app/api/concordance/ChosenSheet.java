package org.mithaq.app.api.concordance;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.mithaq.app.asking.ChosenAsked;
import org.mithaq.app.asking.ChosenProvision;
import org.mithaq.app.asking.Labels;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.Text;
import org.mithaq.kernel.WordDifference;
import org.mithaq.papers.Sheet;

/** Provisions that were picked as rows, each with its citation. */
record ChosenSheet(ChosenAsked asked, Labels labels, LanguageTag reader, String base) {
  private static final List<String> COLUMNS =
      List.of("state", "law", "number", "language", "text", "difference", "asAt", "address");

  /** What the columns are called. */
  List<String> headings() {
    return COLUMNS.stream().map(column -> message("comparison.column." + column)).toList();
  }

  void write(List<ChosenProvision> found, Sheet sheet) throws IOException {
    Optional<ChosenProvision> baseline = asked.baselineAmong(found);
    for (ChosenProvision one : found) {
      sheet.row(
          List.of(
              labels.state(one.of().iso3(), reader),
              one.of().titles().bestFor(reader).map(Text::value).orElse(one.of().uri()),
              one.name(),
              one.language().code(),
              one.law() ? one.words() : message("compare.notlaw"),
              one.beside(baseline).map(WordDifference::marked).orElse(""),
              asked.day().toString(),
              base + one.address()));
    }
    sheet.row(List.of("", "", "", "", message("disclaimer"), "", "", ""));
  }

  private String message(String key) {
    return Labels.message(key, reader, key);
  }
}
