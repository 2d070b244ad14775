package org.mithaq.papers;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where something stands in a sheet, as people say it.
 *
 * @param sheet its name
 * @param row as a spreadsheet counts, from 1; 0 for the whole sheet
 * @param column by its English name, empty for the whole row
 */
public record CellPlace(String sheet, int row, String column) implements Comparable<CellPlace> {
  private static final Pattern SHAPE =
      Pattern.compile("(.*?)(?:, row (\\d+)(?:, column (.*))?)?", Pattern.DOTALL);

  /** Reads what {@link #toString} wrote. */
  public static Optional<CellPlace> parse(String text) {
    Matcher parts = SHAPE.matcher(text);
    if (!parts.matches() || parts.group(2) == null) {
      return Optional.empty();
    }
    String column = parts.group(3) == null ? "" : parts.group(3);
    return Optional.of(new CellPlace(parts.group(1), Integer.parseInt(parts.group(2)), column));
  }

  @Override
  public int compareTo(CellPlace other) {
    return Comparator.comparing(CellPlace::sheet)
        .thenComparingInt(CellPlace::row)
        .thenComparing(CellPlace::column)
        .compare(this, other);
  }

  @Override
  public String toString() {
    return sheet
        + (row == 0 ? "" : ", row " + row)
        + (row == 0 || column.isEmpty() ? "" : ", column " + column);
  }
}
