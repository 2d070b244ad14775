package org.mithaq.papers;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.mithaq.kernel.LanguageTag;

/** A workbook; text stays text, whatever it begins with. */
final class XlsxSheet implements Sheet {
  /** Excel's own limit of a cell. */
  private static final int LONGEST_CELL = 32_767;

  private final Workbook workbook;
  private final Worksheet sheet;
  private int next;

  XlsxSheet(OutputStream out, String name, List<String> columns, LanguageTag reader)
      throws IOException {
    this.workbook = new Workbook(out, "Mithaq", "1.0");
    this.sheet = workbook.newWorksheet(name);
    if (reader.rightToLeft()) {
      sheet.rightToLeft();
    }
    row(columns);
    sheet.range(0, 0, 0, columns.size() - 1).style().bold().set();
    sheet.freezePane(0, 1);
  }

  @Override
  public void row(List<?> cells) throws IOException {
    for (int column = 0; column < cells.size(); column++) {
      if (cells.get(column) instanceof Number number) {
        sheet.value(next, column, number);
      } else {
        sheet.value(next, column, printable(String.valueOf(cells.get(column))));
      }
    }
    next++;
    if (next % 500 == 0) {
      sheet.flush();
    }
  }

  @Override
  public void close() throws IOException {
    workbook.finish();
  }

  private static String printable(String text) {
    String clean = Printable.of(text);
    return clean.length() > LONGEST_CELL ? clean.substring(0, LONGEST_CELL - 1) + "…" : clean;
  }
}
