package org.mithaq.papers;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.mithaq.kernel.RefusedException;

/** Values separated by commas, semicolons or tabs (RFC 4180), with a header row. */
final class CsvTable {
  /** Excel's own way to say what separates; it shows no such row. */
  private static final String SEPARATOR_LINE = "sep=";

  private CsvTable() {}

  static Table read(String text, String file) {
    TableBuilder table = new TableBuilder(file);
    boolean told = text.startsWith(SEPARATOR_LINE) && text.length() > SEPARATOR_LINE.length();
    char separator = told ? text.charAt(SEPARATOR_LINE.length()) : separatorOf(text);
    String body = told ? text.substring(Math.max(text.indexOf('\n'), 0)).stripLeading() : text;
    int number = 0;
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .fieldSeparator(separator)
            .skipEmptyLines(false)
            .acceptCharsAfterQuotes(false)
            .ofCsvRecord(closed(body, file))) {
      for (CsvRecord record : reader) {
        table.row(++number, record.getFields());
      }
    } catch (CsvParseException broken) {
      throw RefusedException.invalid(
          file, "not readable as CSV after row " + number + ": " + reason(broken));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return table.table();
  }

  private static String reason(CsvParseException broken) {
    Throwable cause = broken.getCause() == null ? broken : broken.getCause();
    return String.valueOf(cause.getMessage());
  }

  /** A quotation mark that nothing closes would swallow every row after it. */
  private static String closed(String text, String file) {
    long marks = text.chars().filter(c -> c == '"').count();
    if (marks % 2 != 0) {
      throw RefusedException.invalid(
          file, "a quotation mark (\") opens or closes a cell alone: there are " + marks);
    }
    return text;
  }

  private static char separatorOf(String text) {
    int end = text.indexOf('\n');
    String header = end < 0 ? text : text.substring(0, end);
    char most = ',';
    for (char candidate : new char[] {';', '\t'}) {
      if (count(header, candidate) > count(header, most)) {
        most = candidate;
      }
    }
    return most;
  }

  private static long count(String text, char which) {
    return text.chars().filter(c -> c == which).count();
  }
}
