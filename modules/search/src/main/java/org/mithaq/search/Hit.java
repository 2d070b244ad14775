package org.mithaq.search;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mithaq.kernel.LanguageTag;

/**
 * One provision found, built from stored fields alone.
 *
 * @param id the document's id
 * @param language of its texts
 * @param score higher is better; only comparable within one answer
 * @param snippet the best pieces of its text, with what was found marked
 * @param heading its heading, with what was found marked; may be empty
 * @param stored what it shows
 * @param keywords its exact values
 * @param foundThrough slug of the concept or path of the obligation that brought it, empty for a
 *     direct hit
 */
public record Hit(
    String id,
    LanguageTag language,
    double score,
    List<Marked> snippet,
    List<Marked> heading,
    Map<StoredField, String> stored,
    Map<KeywordField, Set<String>> keywords,
    String foundThrough) {
  public Hit {
    snippet = List.copyOf(snippet);
    heading = List.copyOf(heading);
    stored = Map.copyOf(stored);
    keywords = Map.copyOf(keywords);
  }

  public String stored(StoredField field) {
    return stored.getOrDefault(field, "");
  }

  public Set<String> keywords(KeywordField field) {
    return keywords.getOrDefault(field, Set.of());
  }
}
