package org.mithaq.app.api.concordance;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mithaq.app.asking.ComparisonAsked;
import org.mithaq.app.asking.Labels;
import org.mithaq.concordance.CompareProvisions.ComparedProvision;
import org.mithaq.concordance.CompareProvisions.ComparedState;
import org.mithaq.concordance.MappingView;
import org.mithaq.concordance.NoProvisionView;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.Text;
import org.mithaq.kernel.WordDifference;
import org.mithaq.papers.Sheet;

/** A comparison as rows, a provision each; a State without any has a row that says so. */
record ComparisonSheet(ComparisonAsked asked, Labels labels, LanguageTag reader, String base) {
  private static final List<String> COLUMNS =
      List.of(
          "state",
          "law",
          "within",
          "number",
          "heading",
          "language",
          "text",
          "difference",
          "asAt",
          "obligation",
          "role",
          "mappingState",
          "elements",
          "rationale",
          "lastLookedAt",
          "source",
          "address");

  /** What the columns are called. */
  List<String> headings() {
    return COLUMNS.stream().map(column -> message("comparison.column." + column)).toList();
  }

  void write(List<ComparedState> compared, Sheet sheet) throws IOException {
    Optional<ComparedProvision> baseline = asked.baselineAmong(compared);
    for (ComparedState state : compared) {
      String name = labels.state(state.iso3(), reader);
      if (state.provisions().isEmpty() && state.noProvision().isEmpty()) {
        sheet.row(remark(name, message("nobody.looked")));
      }
      for (NoProvisionView said : state.noProvision()) {
        sheet.row(remark(name, NoProvisionWords.of(said, reader)));
      }
      for (ComparedProvision provision : state.provisions()) {
        sheet.row(row(name, provision, baseline));
      }
      if (state.leftOut() > 0) {
        sheet.row(remark(name, Labels.said("compare.more", reader, state.leftOut())));
      }
    }
    sheet.row(remark("", message("disclaimer")));
  }

  private List<String> row(
      String state, ComparedProvision provision, Optional<ComparedProvision> baseline) {
    MappingView mapping = provision.mapping();
    String text = provision.text().isEmpty() ? message("compare.notlaw") : provision.text();
    return List.of(
        state,
        mapping.lawTitles().bestFor(reader).map(Text::value).orElse(mapping.lawUri()),
        mapping.within(),
        mapping.provisionNumber(),
        mapping.provisionHeading(),
        mapping.language().code(),
        text,
        provision.beside(baseline).map(WordDifference::marked).orElse(""),
        asked.day().toString(),
        mapping.obligation(),
        message("role." + mapping.role()),
        message("mappingState." + mapping.state()),
        mapping.elementsCovered().stream()
            .map(element -> message("element." + element))
            .collect(Collectors.joining(", ")),
        mapping.rationale().bestFor(reader).map(Text::value).orElse(""),
        mapping.asOf().iso(),
        mapping.source(),
        base + provision.uri());
  }

  private List<String> remark(String state, String what) {
    List<String> cells = new ArrayList<>(COLUMNS.stream().map(column -> "").toList());
    cells.set(COLUMNS.indexOf("state"), state);
    cells.set(COLUMNS.indexOf("text"), what);
    return cells;
  }

  private String message(String key) {
    return Labels.message(key, reader, key);
  }
}
