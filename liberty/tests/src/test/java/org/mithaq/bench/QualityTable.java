package org.mithaq.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.mithaq.search.judged.JudgedQuery;
import org.mithaq.search.judged.Measures;

/** Measures of the judged queries by group: all, each language, each intent. */
final class QualityTable {
  static final String ALL = "all";

  private static final String RECORDED = "search-quality.csv";
  private static final String[] COLUMNS = {
    "group", "queries", "nDCG@10", "MRR", "recall@100",
  };

  private final Map<String, List<Measures>> groups = new TreeMap<>();

  void add(JudgedQuery query, Measures measures) {
    for (String group : List.of(ALL, "language " + query.language(), "intent " + query.intent())) {
      groups.computeIfAbsent(group, none -> new ArrayList<>()).add(measures);
    }
  }

  Measures of(String group) {
    return Measures.mean(groups.get(group));
  }

  String csv() {
    StringWriter text = new StringWriter();
    CsvWriter csv = CsvWriter.builder().build(text);
    csv.writeRecord(COLUMNS);
    groups.forEach(
        (group, measures) -> {
          Measures mean = Measures.mean(measures);
          csv.writeRecord(
              group,
              String.valueOf(measures.size()),
              figure(mean.ndcgAt10()),
              figure(mean.reciprocalRank()),
              figure(mean.recallAt100()));
        });
    return text.toString();
  }

  /** The table beside the recorded one, a line a group. */
  String beside(Map<String, Double> recorded) {
    StringBuilder lines = new StringBuilder();
    lines.append(
        String.format(
            Locale.ROOT,
            "%-32s %8s %8s %8s %8s %12s%n",
            "group",
            "queries",
            "nDCG@10",
            "MRR",
            "R@100",
            "nDCG before"));
    groups.forEach(
        (group, measures) -> {
          Measures mean = Measures.mean(measures);
          lines.append(
              String.format(
                  Locale.ROOT,
                  "%-32s %8d %8.3f %8.3f %8.3f %12s%n",
                  group,
                  measures.size(),
                  mean.ndcgAt10(),
                  mean.reciprocalRank(),
                  mean.recallAt100(),
                  recorded.containsKey(group) ? figure(recorded.get(group)) : "-"));
        });
    return lines.toString();
  }

  /** nDCG@10 by group as it was recorded last. */
  static Map<String, Double> recorded() {
    Map<String, Double> recorded = new TreeMap<>();
    try (InputStream in = QualityTable.class.getResourceAsStream(RECORDED);
        CsvReader<NamedCsvRecord> rows =
            CsvReader.builder()
                .ofNamedCsvRecord(new String(in.readAllBytes(), StandardCharsets.UTF_8))) {
      for (NamedCsvRecord row : rows) {
        recorded.put(row.getField(COLUMNS[0]), Double.valueOf(row.getField(COLUMNS[2])));
      }
      return recorded;
    } catch (IOException unreadable) {
      throw new IllegalStateException("No recorded table of search quality", unreadable);
    }
  }

  private static String figure(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }
}
