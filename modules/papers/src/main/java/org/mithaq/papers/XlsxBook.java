package org.mithaq.papers;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.RefusedException;

/** Several sheets as a workbook; what may be chosen from stands on a hidden last sheet. */
final class XlsxBook implements SheetBook {
  private static final String LISTS = "lists";
  private static final int LAST_ROW = 200_000;
  private static final int ROWS_AT_ONCE = 500;

  private final Workbook workbook;
  private final LanguageTag reader;
  private final List<List<String>> lists = new ArrayList<>();
  private Worksheet sheet;
  private int next;

  XlsxBook(OutputStream out, LanguageTag reader) {
    this.workbook = new Workbook(out, "Mithaq", "1.0");
    this.reader = reader;
  }

  @Override
  public void begin(String name, List<SheetColumn> columns) throws IOException {
    finish();
    sheet = workbook.newWorksheet(name);
    next = 0;
    if (reader.rightToLeft()) {
      sheet.rightToLeft();
    }
    row(columns.stream().map(SheetColumn::name).toList());
    row(columns.stream().map(column -> column.label(reader)).toList());
    sheet.range(0, 0, 0, columns.size() - 1).style().bold().set();
    sheet.range(1, 0, 1, columns.size() - 1).style().italic().set();
    sheet.freezePane(0, 2);
    for (int i = 0; i < columns.size(); i++) {
      // So that a spreadsheet leaves 1998-04 and 02-55 as they are typed.
      sheet.style(i).format("@").set();
      choices(i, columns.get(i).choices());
    }
  }

  @Override
  public void row(List<?> cells) throws IOException {
    for (int column = 0; column < cells.size(); column++) {
      if (cells.get(column) instanceof Number number) {
        sheet.value(next, column, number);
      } else {
        String text = Printable.of(String.valueOf(cells.get(column)));
        if (!text.isEmpty()) {
          sheet.value(next, column, fitting(FormulaGuard.inWorkbook(text)));
        }
      }
    }
    next++;
    if (next % ROWS_AT_ONCE == 0) {
      sheet.flush();
    }
  }

  @Override
  public void close() throws IOException {
    finish();
    if (!lists.isEmpty()) {
      Worksheet chosen = workbook.newWorksheet(LISTS);
      chosen.setVisibilityState(VisibilityState.HIDDEN);
      for (int column = 0; column < lists.size(); column++) {
        for (int row = 0; row < lists.get(column).size(); row++) {
          chosen.value(row, column, lists.get(column).get(row));
        }
      }
      chosen.finish();
    }
    workbook.finish();
  }

  private String fitting(String text) {
    if (text.length() > LONGEST_CELL) {
      throw RefusedException.invalid(
          sheet.getName() + ", row " + (next + 1),
          "more than " + LONGEST_CELL + " letters fit into no cell of a workbook");
    }
    return text;
  }

  /** An empty cell is always allowed, and another value is for the reading to refuse. */
  private void choices(int column, List<String> values) {
    if (values.isEmpty()) {
      return;
    }
    if (!lists.contains(values)) {
      lists.add(values);
    }
    String letter = letters(lists.indexOf(values));
    sheet
        .range(2, column, LAST_ROW, column)
        .validateWithListByFormula(LISTS + "!$" + letter + "$1:$" + letter + "$" + values.size())
        .allowBlank(true)
        .showErrorMessage(false);
  }

  private static String letters(int index) {
    String last = String.valueOf((char) ('A' + index % 26));
    return index < 26 ? last : letters(index / 26 - 1) + last;
  }

  private void finish() throws IOException {
    if (sheet != null) {
      sheet.finish();
    }
  }
}
