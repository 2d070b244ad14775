package org.mithaq.conventions.facts;

import java.util.Map;

/**
 * A row of a sheet under its header.
 *
 * @param file name of the file, for people
 * @param number the row's number as a spreadsheet shows it, from 1
 * @param cells by the header's column name, stripped
 */
public record SheetRow(String file, int number, Map<String, String> cells) {
  public SheetRow {
    cells = Map.copyOf(cells);
  }

  public String cell(String column) {
    return cells.getOrDefault(column, "");
  }

  public String place() {
    return file + ", row " + number;
  }

  /** The cell, for people. */
  public String place(String column) {
    return place() + ", column " + column;
  }
}
