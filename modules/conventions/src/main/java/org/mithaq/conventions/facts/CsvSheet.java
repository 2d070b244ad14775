package org.mithaq.conventions.facts;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mithaq.kernel.RefusedException;

/** Comma- or semicolon-separated values in UTF-8, with a header row (RFC 4180). */
public final class CsvSheet {
  private CsvSheet() {}

  /**
   * The rows under the header.
   *
   * @throws RefusedException when it is not UTF-8 or not CSV
   */
  public static List<SheetRow> read(byte[] bytes, String file) {
    String text = Utf8.text(bytes, file);
    List<SheetRow> rows = new ArrayList<>();
    List<String> header = List.of();
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .fieldSeparator(separatorOf(text))
            .skipEmptyLines(true)
            .ofCsvRecord(text)) {
      int number = 0;
      for (CsvRecord line : reader) {
        number++;
        if (number == 1) {
          header = line.getFields().stream().map(String::strip).toList();
        } else {
          rows.add(new SheetRow(file, number, cells(header, line, file, number)));
        }
      }
    } catch (CsvParseException broken) {
      throw RefusedException.invalid(file, "not readable as CSV: " + broken.getMessage());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return List.copyOf(rows);
  }

  private static Map<String, String> cells(
      List<String> header, CsvRecord line, String file, int number) {
    if (line.getFieldCount() > header.size()) {
      throw RefusedException.invalid(
          file + ", row " + number,
          line.getFieldCount() + " cells under a header of " + header.size());
    }
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < header.size(); i++) {
      cells.put(header.get(i), i < line.getFieldCount() ? line.getField(i).strip() : "");
    }
    return cells;
  }

  /** Spreadsheets of some countries save CSV with semicolons. */
  private static char separatorOf(String text) {
    int end = text.indexOf('\n');
    String first = end < 0 ? text : text.substring(0, end);
    return first.indexOf(';') >= 0 && first.indexOf(',') < 0 ? ';' : ',';
  }
}
