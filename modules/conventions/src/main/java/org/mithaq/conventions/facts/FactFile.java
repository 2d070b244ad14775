package org.mithaq.conventions.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.mithaq.conventions.domain.FactRow;
import org.mithaq.conventions.domain.FactTable;
import org.mithaq.kernel.LegalDate;
import org.mithaq.kernel.RefusedException;

/** One CSV file of facts: exactly the columns of its table, and a source in every row. */
final class FactFile {
  private FactFile() {}

  /**
   * @param origin the file set
   * @param sources from a source's short id to the source; anything else stands for itself
   * @throws RefusedException naming file, row and column
   */
  static List<FactRow> read(
      FactTable table, String origin, String file, byte[] bytes, UnaryOperator<String> sources) {
    List<FactRow> rows = new ArrayList<>();
    for (SheetRow row : CsvSheet.read(bytes, file)) {
      rows.add(row(table, origin, row, sources));
    }
    return List.copyOf(rows);
  }

  private static FactRow row(
      FactTable table, String origin, SheetRow row, UnaryOperator<String> sources) {
    Set<String> columns = Set.copyOf(columns(table).toList());
    for (String column : row.cells().keySet()) {
      if (!columns.contains(column)) {
        throw RefusedException.invalid(row.place(), "unknown column " + column);
      }
    }
    Map<String, String> cells = new LinkedHashMap<>();
    columns(table).forEach(column -> cells.put(column, checked(table, row, column)));
    cells.put("source", sources.apply(cells.get("source")));
    return new FactRow(table, cells, row.number() - 1, origin, row.place());
  }

  private static String checked(FactTable table, SheetRow row, String column) {
    if (!row.cells().containsKey(column)) {
      throw RefusedException.invalid(row.place(), "column " + column + " is missing");
    }
    String value = row.cell(column);
    if (column.equals("source") && value.isEmpty()) {
      throw RefusedException.invalid(row.place(column), "every row needs a source");
    }
    if (table.isNumber(column) && !value.matches("\\d*")) {
      throw RefusedException.invalid(row.place(column), "not a number: " + value);
    }
    if (table.isFlag(column) && !value.isEmpty() && !value.equals("Y")) {
      throw RefusedException.invalid(row.place(column), "neither Y nor empty: " + value);
    }
    if (table.isDate(column)) {
      dateOf(row, column);
    }
    return value;
  }

  /** A date of a cell; refused with the cell's place. */
  static LegalDate dateOf(SheetRow row, String column) {
    try {
      return LegalDate.parse(row.cell(column));
    } catch (RefusedException noDate) {
      throw RefusedException.invalid(row.place(column), noDate.refusal().reason());
    }
  }

  private static Stream<String> columns(FactTable table) {
    return Stream.of(table.key(), table.said(), List.of("source")).flatMap(List::stream);
  }
}
