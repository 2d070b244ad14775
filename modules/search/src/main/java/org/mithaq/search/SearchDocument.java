package org.mithaq.search;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.Subject;

/**
 * One provision in one wording and one language, ready to be found.
 *
 * @param id lasting id: same law, provision, language and wording give the same id
 * @param subject whose document it is (the law); documents of a subject that are not brought again
 *     are removed
 * @param home code of the home region, whose index holds it
 * @param language of its texts; decides the analysis
 * @param texts running text by field
 * @param keywords exact values by field
 * @param valid when this wording is the law; empty spans are open; no span: never
 * @param order place within the law, for sorting
 * @param stored what a hit shows
 */
public record SearchDocument(
    String id,
    Subject subject,
    String home,
    LanguageTag language,
    Map<TextField, String> texts,
    Map<KeywordField, Set<String>> keywords,
    List<DateSpan> valid,
    int order,
    Map<StoredField, String> stored) {
  public SearchDocument {
    texts = copy(TextField.class, texts);
    stored = copy(StoredField.class, stored);
    EnumMap<KeywordField, Set<String>> sets = new EnumMap<>(KeywordField.class);
    keywords.forEach(
        (field, values) -> sets.put(field, Collections.unmodifiableSet(new TreeSet<>(values))));
    keywords = Collections.unmodifiableMap(sets);
    valid = List.copyOf(valid);
  }

  /**
   * The same document with more values in some keyword fields: how a higher context adds its part.
   */
  public SearchDocument with(Map<KeywordField, Set<String>> more) {
    EnumMap<KeywordField, Set<String>> merged = new EnumMap<>(KeywordField.class);
    merged.putAll(keywords);
    more.forEach(
        (field, values) -> {
          Set<String> union = new TreeSet<>(merged.getOrDefault(field, Set.of()));
          union.addAll(values);
          merged.put(field, union);
        });
    return new SearchDocument(id, subject, home, language, texts, merged, valid, order, stored);
  }

  private static <K extends Enum<K>> Map<K, String> copy(Class<K> type, Map<K, String> map) {
    EnumMap<K, String> copy = new EnumMap<>(type);
    map.forEach(
        (key, value) -> {
          if (value != null && !value.isBlank()) {
            copy.put(key, value);
          }
        });
    return Collections.unmodifiableMap(copy);
  }
}
