package org.mithaq.thesaurus.internal;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Text;
import org.mithaq.kernel.Texts;
import org.mithaq.thesaurus.ConceptView;

/**
 * {@code thesaurus.csv}: one concept a row, columns {@code slug, broader, obligations, source} and,
 * for any language, {@code preferred_ar} and {@code alternative_ar} (several, separated by
 * semicolons).
 */
final class ThesaurusFile {
  static final String NAME = "thesaurus.csv";
  private static final String PREFERRED = "preferred_";
  private static final String ALTERNATIVE = "alternative_";
  private static final Set<String> FIXED = Set.of("slug", "broader", "obligations", "source");

  private ThesaurusFile() {}

  /**
   * Reads the text of a file.
   *
   * @throws RefusedException naming row and column
   */
  static List<Concept> read(String text, String origin) {
    List<Concept> concepts = new ArrayList<>();
    try (CsvReader<NamedCsvRecord> reader =
        CsvReader.builder().skipEmptyLines(true).ofNamedCsvRecord(text)) {
      int number = 1;
      for (NamedCsvRecord row : reader) {
        number++;
        String place = NAME + ", row " + number;
        concepts.add(new Concept(concept(row, place), number - 1, origin, place));
      }
    } catch (CsvParseException broken) {
      throw RefusedException.invalid(NAME, "not readable as CSV: " + broken.getMessage());
    } catch (IOException ofAText) {
      throw new UncheckedIOException(ofAText);
    }
    return List.copyOf(concepts);
  }

  private static ConceptView concept(NamedCsvRecord row, String place) {
    Map<LanguageTag, String> preferred = new TreeMap<>();
    Set<Text> alternative = new LinkedHashSet<>();
    Map<String, String> cells = new LinkedHashMap<>(row.getFieldsAsMap());
    cells.forEach(
        (column, value) -> {
          if (column.startsWith(PREFERRED)) {
            preferred.put(language(column, PREFERRED, place), value.strip());
          } else if (column.startsWith(ALTERNATIVE)) {
            LanguageTag language = language(column, ALTERNATIVE, place);
            words(value, ";").forEach(label -> alternative.add(new Text(language, label)));
          } else if (!FIXED.contains(column)) {
            throw RefusedException.invalid(place, place + ": unknown column " + column);
          }
        });
    String slug = needed(cells, "slug", place);
    if (!slug.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      throw RefusedException.invalid(place, place + ", column slug: not a slug: " + slug);
    }
    alternative.removeIf(label -> label.value().equals(preferred.get(label.language())));
    return new ConceptView(
        slug,
        new Texts(preferred),
        List.copyOf(alternative),
        cells.getOrDefault("broader", "").strip(),
        Set.copyOf(words(cells.getOrDefault("obligations", ""), " ")),
        needed(cells, "source", place));
  }

  private static String needed(Map<String, String> cells, String column, String place) {
    String value = cells.getOrDefault(column, "").strip();
    if (value.isEmpty()) {
      throw RefusedException.invalid(place, place + ", column " + column + ": is empty");
    }
    return value;
  }

  private static LanguageTag language(String column, String prefix, String place) {
    try {
      return LanguageTag.of(column.substring(prefix.length()));
    } catch (RefusedException noLanguage) {
      throw RefusedException.invalid(place, place + ": no language in column " + column);
    }
  }

  private static List<String> words(String cell, String separator) {
    return java.util.Arrays.stream(cell.split(separator))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .distinct()
        .toList();
  }
}
