package org.mithaq.tracking;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/**
 * Rows that answer a question of kind TABLE, under the columns that its options name. They are kept
 * as lines of comma-separated values, so that they go through a sheet and come back as they were.
 */
public final class TableAnswer {
  private TableAnswer() {}

  /** The rows; empty when what is given is no table. Rows without a word are none. */
  public static Optional<List<List<String>>> rows(String given) {
    try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(given)) {
      return Optional.of(
          reader.stream()
              .map(record -> record.getFields().stream().map(String::strip).toList())
              .filter(row -> row.stream().anyMatch(cell -> !cell.isEmpty()))
              .toList());
    } catch (CsvParseException noTable) {
      return Optional.empty();
    } catch (IOException never) {
      throw new UncheckedIOException(never);
    }
  }

  /** The rows as they are kept. */
  public static String given(List<List<String>> rows) {
    StringWriter out = new StringWriter();
    try (CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out)) {
      rows.stream()
          .filter(row -> row.stream().anyMatch(cell -> !cell.isBlank()))
          .forEach(row -> writer.writeRecord(row.stream().map(String::strip).toList()));
    } catch (IOException never) {
      throw new UncheckedIOException(never);
    }
    return out.toString().strip();
  }

  /** Whether every row has a cell for each of so many columns. */
  public static boolean fits(String given, int columns) {
    return rows(given)
        .filter(all -> all.stream().allMatch(row -> row.size() == columns))
        .isPresent();
  }
}
