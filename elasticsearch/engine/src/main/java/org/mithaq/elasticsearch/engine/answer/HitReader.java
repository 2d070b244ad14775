package org.mithaq.elasticsearch.engine.answer;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.mithaq.elasticsearch.engine.mapping.Fields;
import org.mithaq.elasticsearch.engine.mapping.LanguageGroup;
import org.mithaq.elasticsearch.engine.query.ExpansionCompiler;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.search.Expansion;
import org.mithaq.search.Hit;
import org.mithaq.search.KeywordField;
import org.mithaq.search.Marked;
import org.mithaq.search.StoredField;
import org.mithaq.search.TextField;

/** One hit, from its stored fields alone. */
final class HitReader {
  private final Optional<Expansion> expansion;

  HitReader(Optional<Expansion> expansion) {
    this.expansion = expansion;
  }

  Hit read(co.elastic.clients.elasticsearch.core.search.Hit<?> found, JsonNode source) {
    LanguageTag language = LanguageTag.of(source.path(Fields.DOCUMENT_LANGUAGE).asText());
    Map<StoredField, String> stored = stored(source.path(Fields.STORED));
    Map<KeywordField, Set<String>> keywords = keywords(source);
    return new Hit(
        source.path(Fields.ID).asText(),
        language,
        score(found.score()),
        marked(found, TextField.TEXT, language, ""),
        marked(found, TextField.HEADING, language, stored.getOrDefault(StoredField.HEADING, "")),
        stored,
        keywords,
        foundThrough(found.matchedQueries(), keywords));
  }

  /** Hits that are ordered otherwise have no score; the client says that as null or as NaN. */
  private static double score(Double said) {
    return said == null || said.isNaN() ? 0 : said;
  }

  private static List<Marked> marked(
      co.elastic.clients.elasticsearch.core.search.Hit<?> found,
      TextField field,
      LanguageTag language,
      String otherwise) {
    List<String> fragments =
        found.highlight().get(Fields.stemmed(field, LanguageGroup.of(language)));
    if (fragments != null) {
      return MarkedText.of(fragments);
    }
    return otherwise.isEmpty() ? List.of() : List.of(new Marked(otherwise, false));
  }

  private static Map<StoredField, String> stored(JsonNode json) {
    EnumMap<StoredField, String> stored = new EnumMap<>(StoredField.class);
    for (StoredField field : StoredField.values()) {
      JsonNode value = json.get(field.name());
      if (value != null) {
        stored.put(field, value.asText());
      }
    }
    return stored;
  }

  private static Map<KeywordField, Set<String>> keywords(JsonNode source) {
    EnumMap<KeywordField, Set<String>> keywords = new EnumMap<>(KeywordField.class);
    for (KeywordField field : KeywordField.values()) {
      JsonNode values = source.get(field.fieldName());
      if (values != null) {
        Set<String> set = new TreeSet<>();
        values.forEach(value -> set.add(value.asText()));
        keywords.put(field, set);
      }
    }
    return keywords;
  }

  /** A label counts before an obligation: it is nearer to what was typed. */
  private String foundThrough(List<String> matched, Map<KeywordField, Set<String>> keywords) {
    if (expansion.isEmpty() || matched.contains(ExpansionCompiler.DIRECT)) {
      return "";
    }
    if (matched.contains(ExpansionCompiler.BY_LABEL)) {
      return expansion.get().through();
    }
    Set<String> shared = new HashSet<>(keywords.getOrDefault(KeywordField.OBLIGATION, Set.of()));
    shared.retainAll(expansion.get().obligations());
    return shared.stream()
        .max(Comparator.comparing(String::length).thenComparing(path -> path))
        .orElse(expansion.get().through());
  }
}
