package org.mithaq.app.ui.institute;

import java.util.List;

/**
 * A table of figures.
 *
 * @param key lasting name; part of its address and of its words
 * @param columns lasting names
 * @param rows as many cells each as there are columns
 */
public record Board(String key, List<String> columns, List<List<Cell>> rows) {
  /**
   * A cell.
   *
   * @param value for machines: a code, a day, a number
   * @param shown for people, in their language
   * @param href the rows that a figure is of; empty where it opens none
   */
  public record Cell(Object value, String shown, String href) {
    static Cell of(Object value) {
      return new Cell(value, String.valueOf(value), "");
    }

    static Cell of(Object value, String shown) {
      return new Cell(value, shown, "");
    }

    /** A figure opens its rows; nought has none. */
    static Cell figure(long count, String href) {
      return new Cell(count, Long.toString(count), count == 0 ? "" : href);
    }

    public boolean isNumber() {
      return value instanceof Number;
    }
  }
}
