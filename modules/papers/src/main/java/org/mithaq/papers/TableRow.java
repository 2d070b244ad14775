package org.mithaq.papers;

import java.util.Map;

/**
 * A row under the header of a sheet.
 *
 * @param sheet its name
 * @param number as a spreadsheet counts, from 1
 * @param cells by column; a column that the sheet has stands here though its cell is empty
 */
public record TableRow(String sheet, int number, Map<String, String> cells) {
  public TableRow {
    cells = Map.copyOf(cells);
  }

  /** Empty where the cell is, or the sheet has no such column. */
  public String cell(String column) {
    return cells.getOrDefault(column, "");
  }

  public boolean has(String column) {
    return cells.containsKey(column);
  }

  public CellPlace place(String column) {
    return new CellPlace(sheet, number, column);
  }
}
