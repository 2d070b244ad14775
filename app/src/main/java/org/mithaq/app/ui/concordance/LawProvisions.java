package org.mithaq.app.ui.concordance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mithaq.app.ui.shared.Reader;
import org.mithaq.concordance.MappingView;
import org.mithaq.kernel.AknUri;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.legislation.ExpressionView;
import org.mithaq.legislation.LawView;
import org.mithaq.legislation.LegislationCatalogue;
import org.mithaq.legislation.ProvisionView;

/**
 * The newest text of a law in one language as a flat list, each provision with its mappings.
 *
 * @param rows in the order of the law
 * @param language of the text
 * @param chosenId the provision that is being mapped; empty without one
 */
public record LawProvisions(List<Row> rows, LanguageTag language, String chosenId) {
  public LawProvisions {
    rows = List.copyOf(rows);
  }

  /**
   * A provision.
   *
   * @param depth how deep it stands, from 0
   */
  public record Row(ProvisionView provision, int depth, List<MappingView> mappings) {}

  static LawProvisions of(
      LegislationCatalogue legislation,
      LawView law,
      Map<String, List<MappingView>> mapped,
      String chosen,
      Reader reader) {
    List<Row> rows = new ArrayList<>();
    AknUri uri = AknUri.parse(law.uri()).orElseThrow();
    LanguageTag language = language(law, reader.getLanguage());
    LocalDate newest =
        law.expressions().stream()
            .filter(one -> one.language().equals(language))
            .flatMap(one -> one.validFrom().latest().stream())
            .max(LocalDate::compareTo)
            .orElseGet(reader::getToday);
    ExpressionView text = legislation.expression(uri.in(language), language, newest).orElse(null);
    if (text == null) {
      return new LawProvisions(List.of(), reader.getLanguage(), "");
    }
    text.provisions().forEach(one -> add(one, 0, mapped, rows));
    boolean there = rows.stream().anyMatch(row -> row.provision().eId().equals(chosen));
    return new LawProvisions(rows, text.language(), there ? chosen : "");
  }

  /** The reader's, where the law has it, else that of its first text. */
  private static LanguageTag language(LawView law, LanguageTag reader) {
    List<LanguageTag> all =
        law.expressions().stream().map(LawView.ExpressionSummary::language).toList();
    return all.contains(reader) || all.isEmpty() ? reader : all.get(0);
  }

  private static void add(
      ProvisionView one, int depth, Map<String, List<MappingView>> mapped, List<Row> rows) {
    rows.add(new Row(one, depth, mapped.getOrDefault(one.eId(), List.of())));
    one.children().forEach(child -> add(child, depth + 1, mapped, rows));
  }

  /** The provision that is being mapped; null without one. */
  public ProvisionView chosen() {
    return rows.stream()
        .map(Row::provision)
        .filter(one -> one.eId().equals(chosenId))
        .findFirst()
        .orElse(null);
  }
}
