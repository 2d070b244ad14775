package org.mithaq.papers;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** CSV that spreadsheet programs open in the right letters and without running anything. */
final class CsvSheet implements Sheet {
  /** Without it Excel reads UTF-8 as the letters of the machine it runs on. */
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Writer out;
  private final CsvWriter csv;

  CsvSheet(OutputStream out, List<String> columns) throws IOException {
    this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    this.out.write(BYTE_ORDER_MARK);
    this.csv = CsvWriter.builder().build(this.out);
    row(columns);
  }

  @Override
  public void row(List<?> cells) {
    csv.writeRecord(cells.stream().map(CsvSheet::cell).toList());
  }

  @Override
  public void close() throws IOException {
    out.flush();
  }

  private static String cell(Object value) {
    String text = String.valueOf(value);
    return value instanceof Number ? text : FormulaGuard.inCsv(text);
  }
}
