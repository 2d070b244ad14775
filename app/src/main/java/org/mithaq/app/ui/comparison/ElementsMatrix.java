package org.mithaq.app.ui.comparison;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.mithaq.app.ui.comparison.ComparisonPage.Column;
import org.mithaq.concordance.OffenceElement;

/**
 * Which provisions of each State carry which element of an offence, as those who mapped them ticked
 * it. A matrix of what was recorded: an element without a tick may well stand in a law.
 *
 * @param rows an element each, of those that any provision carries
 */
public record ElementsMatrix(List<Row> rows) {

  static ElementsMatrix of(List<Column> columns) {
    Set<OffenceElement> ticked = EnumSet.noneOf(OffenceElement.class);
    columns.forEach(
        column -> column.entries().forEach(e -> ticked.addAll(e.mapping().elementsCovered())));
    return new ElementsMatrix(
        ticked.stream()
            .map(
                element ->
                    new Row(
                        element, columns.stream().map(column -> cell(column, element)).toList()))
            .toList());
  }

  private static Cell cell(Column column, OffenceElement element) {
    List<Entry> carrying =
        column.entries().stream()
            .filter(entry -> entry.mapping().elementsCovered().contains(element))
            .toList();
    boolean analysed =
        column.entries().stream().anyMatch(e -> !e.mapping().elementsCovered().isEmpty());
    String why =
        column.entries().isEmpty()
            ? "nobody.looked"
            : analysed ? "elements.notticked" : "elements.notanalysed";
    return new Cell(carrying, carrying.isEmpty() ? why : "");
  }

  /** An element and a cell for each State, in the order of the columns. */
  public record Row(OffenceElement element, List<Cell> cells) {}

  /**
   * The provisions that carry it.
   *
   * @param without key of the message why there are none, empty where there are
   */
  public record Cell(List<Entry> entries, String without) {}
}
