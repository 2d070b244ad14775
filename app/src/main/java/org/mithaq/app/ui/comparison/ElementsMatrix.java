package org.mithaq.app.ui.comparison;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.mithaq.app.ui.comparison.ComparisonPage.Column;
import org.mithaq.conventions.OffenceElement;

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
        column -> law(column).forEach(e -> ticked.addAll(e.mapping().elementsCovered())));
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
        law(column).stream()
            .filter(entry -> entry.mapping().elementsCovered().contains(element))
            .toList();
    return new Cell(carrying, carrying.isEmpty() ? without(column) : "");
  }

  private static String without(Column column) {
    if (column.entries().isEmpty()) {
      return column.noProvision().isEmpty() ? "nobody.looked" : "noprovision";
    }
    if (law(column).isEmpty()) {
      return "compare.notlaw";
    }
    boolean analysed = law(column).stream().anyMatch(e -> !e.mapping().elementsCovered().isEmpty());
    return analysed ? "elements.notticked" : "elements.notanalysed";
  }

  /** What was the law on the day: a repealed provision carries nothing any more. */
  private static List<Entry> law(Column column) {
    return column.entries().stream().filter(entry -> !entry.text().isEmpty()).toList();
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
