package org.mithaq.papers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mithaq.kernel.Refusal;
import org.mithaq.kernel.RefusedException;

/** Puts a table together row by row, within what fits into memory. */
final class TableBuilder {
  private final String name;
  private final List<String> header = new ArrayList<>();
  private final List<TableRow> rows = new ArrayList<>();
  private final List<CellProblem> problems = new ArrayList<>();
  private boolean begun;
  private long characters;

  TableBuilder(String name) {
    this.name = name;
  }

  /**
   * @param cells in order of their columns
   */
  void row(int number, List<String> cells) {
    if (!begun) {
      header(number, cells);
      return;
    }
    if (cells.stream().allMatch(String::isBlank)) {
      return;
    }
    if (rows.size() >= TableLimits.ROWS) {
      throw tooLarge("more than " + TableLimits.ROWS + " rows; split it");
    }
    Map<String, String> byColumn = new LinkedHashMap<>();
    for (int i = 0; i < header.size(); i++) {
      String value = i < cells.size() ? FormulaGuard.undone(cells.get(i)) : "";
      characters += value.length();
      if (!header.get(i).isEmpty()) {
        byColumn.put(header.get(i), value);
      } else if (!value.isBlank()) {
        wrong(number, letters(i), "the column has no name in the first row");
      }
    }
    for (int i = header.size(); i < cells.size(); i++) {
      if (!cells.get(i).isBlank()) {
        wrong(number, letters(i), "the column has no name in the first row");
      }
    }
    if (characters > TableLimits.CHARACTERS) {
      throw tooLarge("more than " + (TableLimits.CHARACTERS >> 20) + " million letters; split it");
    }
    rows.add(new TableRow(name, number, byColumn));
  }

  /** The header's name of a column, its letters where it has none. */
  String column(int index) {
    return index < header.size() && !header.get(index).isEmpty()
        ? header.get(index)
        : letters(index);
  }

  void wrong(int row, String column, String reason) {
    problems.add(new CellProblem(new CellPlace(name, row, column), reason));
  }

  Table table() {
    return new Table(name, header.stream().filter(one -> !one.isEmpty()).toList(), rows, problems);
  }

  private void header(int number, List<String> cells) {
    if (cells.stream().allMatch(String::isBlank)) {
      return;
    }
    if (cells.size() > TableLimits.COLUMNS) {
      throw tooLarge("more than " + TableLimits.COLUMNS + " columns");
    }
    begun = true;
    Set<String> seen = new HashSet<>();
    for (String cell : cells) {
      String column = cell.strip();
      if (!column.isEmpty() && !seen.add(column)) {
        wrong(number, "", "the column " + column + " stands there twice");
        column = "";
      }
      header.add(column);
    }
  }

  private RefusedException tooLarge(String reason) {
    return new RefusedException(new Refusal.TooLarge(name, "the sheet has " + reason));
  }

  /** A, B, … Z, AA: what a spreadsheet calls a column. */
  private static String letters(int index) {
    String last = String.valueOf((char) ('A' + index % 26));
    return index < 26 ? last : letters(index / 26 - 1) + last;
  }
}
