package org.mithaq.app.api.concordance;

import java.io.IOException;
import java.util.List;
import org.mithaq.app.asking.ChosenAsked;
import org.mithaq.app.asking.ChosenProvision;
import org.mithaq.app.asking.Labels;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.Text;
import org.mithaq.papers.Sheet;

/** Provisions that were picked as rows, each with its citation. */
record ChosenSheet(ChosenAsked asked, Labels labels, LanguageTag reader, String base) {
  static final List<String> COLUMNS =
      List.of("state", "law", "number", "language", "text", "asAt", "address");

  void write(List<ChosenProvision> found, Sheet sheet) throws IOException {
    for (ChosenProvision one : found) {
      sheet.row(
          List.of(
              labels.state(one.of().iso3(), reader),
              one.of().titles().bestFor(reader).map(Text::value).orElse(one.of().uri()),
              one.name(),
              one.language().code(),
              one.law() ? one.words() : message("compare.notlaw"),
              asked.day().toString(),
              base + one.address()));
    }
    sheet.row(List.of("", "", "", "", message("disclaimer"), "", ""));
  }

  private String message(String key) {
    return Labels.message(key, reader, key);
  }
}
