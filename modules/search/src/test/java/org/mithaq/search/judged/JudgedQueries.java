package org.mithaq.search.judged;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the project's judged queries, {@code queries.csv} beside this class. */
public final class JudgedQueries {
  private JudgedQueries() {}

  /** All of them, in the file's order. */
  public static List<JudgedQuery> all() {
    try (InputStream in = JudgedQueries.class.getResourceAsStream("queries.csv")) {
      return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * Reads a text in the file's format.
   *
   * @throws IllegalArgumentException naming the row
   */
  static List<JudgedQuery> read(String text) {
    List<JudgedQuery> queries = new ArrayList<>();
    try (CsvReader<NamedCsvRecord> rows =
        CsvReader.builder().skipEmptyLines(true).ofNamedCsvRecord(text)) {
      for (NamedCsvRecord row : rows) {
        queries.add(query(row));
      }
    } catch (IOException ofAText) {
      throw new UncheckedIOException(ofAText);
    }
    return List.copyOf(queries);
  }

  private static JudgedQuery query(NamedCsvRecord row) {
    try {
      return new JudgedQuery(
          row.getField("id"),
          row.getField("query"),
          row.getField("language"),
          JudgedQuery.Intent.of(row.getField("intent")),
          Optional.of(row.getField("inForceOn"))
              .filter(day -> !day.isEmpty())
              .map(LocalDate::parse),
          filters(row.getField("filters")),
          Judgements.of(row.getField("judgements")),
          row.getField("judgedBy"),
          row.getField("note"));
    } catch (RuntimeException wrong) {
      throw new IllegalArgumentException("judged query " + row.getField("id"), wrong);
    }
  }

  private static Map<String, List<String>> filters(String cell) {
    Map<String, List<String>> filters = new LinkedHashMap<>();
    for (String pair : cell.isBlank() ? new String[0] : cell.strip().split(" +")) {
      String[] parts = pair.split("=", 2);
      filters.computeIfAbsent(parts[0], none -> new ArrayList<>()).add(parts[1]);
    }
    return filters;
  }
}
