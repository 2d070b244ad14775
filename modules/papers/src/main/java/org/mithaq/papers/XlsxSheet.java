package org.mithaq.papers;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.mithaq.kernel.LanguageTag;

/**
 * A workbook to read and to print: text stays text, whatever it begins with; long text is wrapped
 * in rows as high as it needs, since not every spreadsheet finds that out by itself; columns are as
 * wide as their first rows need, and a printed page shows all of them.
 */
final class XlsxSheet implements Sheet {
  /** Excel's own limit of a cell. */
  private static final int LONGEST_CELL = 32_767;

  private static final int ROWS_AT_ONCE = 500;
  private static final int NARROWEST = 8;
  private static final int WIDEST = 50;

  /** In points, as Excel measures rows; it allows 409. */
  private static final double LINE = 15;

  private static final double HIGHEST = 409;

  private final Workbook workbook;
  private final Worksheet sheet;
  private final int[] widths;
  private final List<List<?>> first = new ArrayList<>();
  private int next;

  XlsxSheet(OutputStream out, String name, List<String> columns, LanguageTag reader)
      throws IOException {
    this.workbook = new Workbook(out, "Mithaq", "1.0");
    this.sheet = workbook.newWorksheet(name);
    this.widths = new int[columns.size()];
    if (reader.rightToLeft()) {
      sheet.rightToLeft();
    }
    sheet.freezePane(0, 1);
    sheet.pageOrientation("landscape");
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
    sheet.repeatRows(0);
    row(columns);
  }

  @Override
  public void row(List<?> cells) throws IOException {
    if (next == 0) {
      first.add(List.copyOf(cells));
      if (first.size() == ROWS_AT_ONCE) {
        begin();
      }
    } else {
      write(cells);
    }
  }

  @Override
  public void close() throws IOException {
    begin();
    workbook.finish();
  }

  /** The first rows say how wide the columns are; the widths must be told before any row leaves. */
  private void begin() throws IOException {
    for (List<?> cells : first) {
      for (int column = 0; column < widths.length; column++) {
        int longest = lines(cells.get(column)).mapToInt(String::length).max().orElse(0);
        widths[column] =
            Math.max(Math.max(widths[column], NARROWEST), Math.min(WIDEST, longest + 2));
      }
    }
    for (int column = 0; column < widths.length; column++) {
      sheet.width(column, widths[column]);
    }
    for (List<?> cells : first) {
      write(cells);
    }
    first.clear();
    sheet.flush();
  }

  private void write(List<?> cells) throws IOException {
    int high = 1;
    for (int column = 0; column < cells.size(); column++) {
      if (cells.get(column) instanceof Number number) {
        sheet.value(next, column, number);
      } else {
        sheet.value(next, column, printable(String.valueOf(cells.get(column))));
      }
      // Styled at once: after so many rows the header has left memory.
      StyleSetter style = sheet.style(next, column).wrapText(true).verticalAlignment("top");
      (next == 0 ? style.bold() : style).set();
      int width = widths[column];
      high =
          Math.max(
              high, lines(cells.get(column)).mapToInt(line -> 1 + line.length() / width).sum());
    }
    if (high > 1) {
      sheet.rowHeight(next, Math.min(HIGHEST, high * LINE));
    }
    next++;
    if (next % ROWS_AT_ONCE == 0) {
      sheet.flush();
    }
  }

  private static Stream<String> lines(Object cell) {
    return String.valueOf(cell).lines();
  }

  private static String printable(String text) {
    String clean = Printable.of(text);
    return clean.length() > LONGEST_CELL ? clean.substring(0, LONGEST_CELL - 1) + "…" : clean;
  }
}
