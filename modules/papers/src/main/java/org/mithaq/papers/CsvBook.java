package org.mithaq.papers;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.mithaq.kernel.LanguageTag;

/** One sheet as CSV. */
final class CsvBook implements SheetBook {
  private final OutputStream out;
  private final LanguageTag reader;
  private Sheet sheet;

  CsvBook(OutputStream out, LanguageTag reader) {
    this.out = out;
    this.reader = reader;
  }

  @Override
  public void begin(String name, List<SheetColumn> columns) throws IOException {
    if (sheet != null) {
      throw new IllegalStateException("CSV has one sheet");
    }
    sheet = Sheet.csv(out, columns.stream().map(SheetColumn::name).toList());
    sheet.row(columns.stream().map(column -> column.label(reader)).toList());
  }

  @Override
  public void row(List<?> cells) throws IOException {
    sheet.row(cells);
  }

  @Override
  public void close() throws IOException {
    if (sheet != null) {
      sheet.close();
    }
  }
}
