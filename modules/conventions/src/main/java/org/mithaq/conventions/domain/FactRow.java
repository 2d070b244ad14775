package org.mithaq.conventions.domain;

import java.util.List;
import java.util.Map;

/**
 * A row of a fact table.
 *
 * @param table where it belongs
 * @param cells by column; every column of the table and {@code source}, empty where unknown
 * @param position place in its file, from 1
 * @param origin the file set it came with: {@code universal}, {@code pack arab-states}
 * @param place file and line
 */
public record FactRow(
    FactTable table, Map<String, String> cells, int position, String origin, String place) {
  public FactRow {
    cells = Map.copyOf(cells);
  }

  public String cell(String column) {
    return cells.getOrDefault(column, "");
  }

  public List<String> key() {
    return table.key().stream().map(this::cell).toList();
  }

  /** Whether both say the same of one key, whatever their source. */
  public boolean saysTheSame(FactRow other) {
    return table.said().stream().allMatch(column -> cell(column).equals(other.cell(column)));
  }

  /** Origin, file, line and key, for people. */
  public String described() {
    return origin + ", " + place + " (" + String.join(" ", key()) + ")";
  }
}
