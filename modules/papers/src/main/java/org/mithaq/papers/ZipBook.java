package org.mithaq.papers;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.mithaq.kernel.LanguageTag;

/** Several sheets as CSV files in one zip file. */
final class ZipBook implements SheetBook {
  private final ZipOutputStream zip;
  private final LanguageTag reader;
  private CsvBook sheet;

  ZipBook(OutputStream out, LanguageTag reader) {
    this.zip = new ZipOutputStream(out);
    this.reader = reader;
  }

  @Override
  public void begin(String name, List<SheetColumn> columns) throws IOException {
    end();
    zip.putNextEntry(new ZipEntry(name + ".csv"));
    sheet = new CsvBook(zip, reader);
    sheet.begin(name, columns);
  }

  @Override
  public void row(List<?> cells) throws IOException {
    sheet.row(cells);
  }

  @Override
  public void close() throws IOException {
    end();
    zip.finish();
  }

  private void end() throws IOException {
    if (sheet != null) {
      sheet.close();
      zip.closeEntry();
    }
  }
}
