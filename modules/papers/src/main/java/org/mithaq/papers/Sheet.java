package org.mithaq.papers;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.mithaq.kernel.LanguageTag;

/** A table on its way out, written row by row; closing it ends the file. */
public interface Sheet extends AutoCloseable {
  /**
   * Writes a row under the header.
   *
   * @param cells as many as there are columns; text, or a {@link Number}
   */
  void row(List<?> cells) throws IOException;

  /** Ends the file; the stream stays open for whoever opened it. */
  @Override
  void close() throws IOException;

  /** Comma-separated values after RFC 4180, in UTF-8. */
  static Sheet csv(OutputStream out, List<String> columns) throws IOException {
    return new CsvSheet(out, columns);
  }

  /**
   * A workbook of one sheet.
   *
   * @param name of the sheet, at most 31 characters
   * @param reader whose direction of script the sheet has
   */
  static Sheet xlsx(OutputStream out, String name, List<String> columns, LanguageTag reader)
      throws IOException {
    return new XlsxSheet(out, name, columns, reader);
  }
}
