package org.mithaq.papers;

import java.util.List;
import java.util.stream.Stream;

/**
 * A sheet that was read.
 *
 * @param name of the sheet; of a CSV file the name it was given
 * @param columns its header, without empty ones
 * @param rows what stands under it, without empty rows
 * @param problems cells that could not be read
 */
public record Table(
    String name, List<String> columns, List<TableRow> rows, List<CellProblem> problems) {
  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    problems = List.copyOf(problems);
  }

  /**
   * The same without its second header row, that says what the columns are called in the language
   * of the interface: the second row, where half of its cells or more say a column's name.
   */
  public Table withoutLabels(List<SheetColumn> known) {
    if (rows.isEmpty() || rows.get(0).number() != 2 || !labels(rows.get(0), known)) {
      return this;
    }
    return new Table(
        name,
        columns,
        rows.subList(1, rows.size()),
        problems.stream().filter(problem -> problem.place().row() != 2).toList());
  }

  /** The same under another name. */
  public Table named(String other) {
    return new Table(
        other,
        columns,
        rows.stream().map(row -> new TableRow(other, row.number(), row.cells())).toList(),
        problems.stream().map(problem -> renamed(problem, other)).toList());
  }

  /** What the header lacks and what nobody knows in it. */
  public List<CellProblem> headerProblems(List<String> required, List<SheetColumn> known) {
    Stream<String> missing =
        required.stream()
            .filter(column -> !columns.contains(column))
            .map(column -> "the column " + column + " is missing");
    Stream<String> unknown =
        columns.stream()
            .filter(column -> known.stream().noneMatch(one -> one.is(column)))
            .map(column -> "no such column: " + column);
    return Stream.concat(missing, unknown)
        .map(reason -> new CellProblem(new CellPlace(name, 1, ""), reason))
        .toList();
  }

  private static CellProblem renamed(CellProblem problem, String other) {
    CellPlace place = problem.place();
    return new CellProblem(new CellPlace(other, place.row(), place.column()), problem.reason());
  }

  private static boolean labels(TableRow row, List<SheetColumn> known) {
    long filled = row.cells().values().stream().filter(cell -> !cell.isBlank()).count();
    long said =
        row.cells().entrySet().stream()
            .filter(
                cell ->
                    known.stream()
                        .anyMatch(one -> one.is(cell.getKey()) && one.calls(cell.getValue())))
            .count();
    return filled > 0 && said * 2 >= filled;
  }
}
