package org.mithaq.papers;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.mithaq.kernel.LanguageTag;

/**
 * Sheets that {@link TableFile} reads back without loss: English names in the first row, the
 * reader's words in the second, drop-down lists where a workbook can have them.
 */
public interface SheetBook extends AutoCloseable {
  /** No cell of a workbook can hold more. */
  int LONGEST_CELL = 32_767;

  /** Begins a sheet; CSV has but one. */
  void begin(String name, List<SheetColumn> columns) throws IOException;

  /**
   * @param cells text or numbers, as many as there are columns
   * @throws org.mithaq.kernel.RefusedException for text that no cell can hold
   */
  void row(List<?> cells) throws IOException;

  /** Ends the file; the stream stays open for whoever opened it. */
  @Override
  void close() throws IOException;

  /**
   * @param reader in whose language the second row is
   */
  static SheetBook csv(OutputStream out, LanguageTag reader) {
    return new CsvBook(out, reader);
  }

  /**
   * Each sheet a CSV file in one zip file.
   *
   * @param reader in whose language the second rows are
   */
  static SheetBook zip(OutputStream out, LanguageTag reader) {
    return new ZipBook(out, reader);
  }

  /**
   * @param reader in whose language the second row is, and whose direction of script the sheets
   *     have
   */
  static SheetBook xlsx(OutputStream out, LanguageTag reader) {
    return new XlsxBook(out, reader);
  }
}
