package org.mithaq.app.ui.tracking;

import java.util.ArrayList;
import java.util.List;

/**
 * Columns drawn by the server, for people who would rather look than read; the same figures stand
 * in a table beside it. In a page that runs from right to left so does the chart.
 */
public record Chart(int width, int height, List<Bar> bars, List<Label> labels) {
  private static final int COLUMN = 64;
  private static final int BAR = 36;
  private static final int TALLEST = 120;
  private static final int HEAD = 18;
  private static final int FOOT = 22;

  /** A piece of a column. */
  public record Bar(int x, int y, int width, int height, String css, String title) {}

  /** Words under or over a column. */
  public record Label(int x, int y, String words) {}

  /** A column with its pieces, from the ground up. */
  record Column(String label, List<Piece> pieces) {
    long total() {
      return pieces.stream().mapToLong(Piece::count).sum();
    }
  }

  /**
   * @param css class that gives it its pattern
   */
  record Piece(String css, String name, long count) {}

  static Chart of(List<Column> columns, boolean rightToLeft) {
    long most = Math.max(1, columns.stream().mapToLong(Column::total).max().orElse(1));
    int width = Math.max(1, columns.size()) * COLUMN;
    int ground = HEAD + TALLEST;
    List<Bar> bars = new ArrayList<>();
    List<Label> labels = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      int left = (rightToLeft ? columns.size() - 1 - i : i) * COLUMN;
      int top = ground;
      for (Piece piece : column.pieces()) {
        int height = (int) Math.round((double) TALLEST * piece.count() / most);
        if (height > 0) {
          top -= height;
          bars.add(
              new Bar(
                  left + (COLUMN - BAR) / 2,
                  top,
                  BAR,
                  height,
                  piece.css(),
                  column.label() + ", " + piece.name() + ": " + piece.count()));
        }
      }
      int middle = left + COLUMN / 2;
      labels.add(new Label(middle, top - 4, Long.toString(column.total())));
      labels.add(new Label(middle, ground + 16, column.label()));
    }
    return new Chart(width, ground + FOOT, List.copyOf(bars), List.copyOf(labels));
  }
}
