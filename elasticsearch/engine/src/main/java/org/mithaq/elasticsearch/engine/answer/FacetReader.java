package org.mithaq.elasticsearch.engine.answer;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.mithaq.elasticsearch.engine.query.Facets;
import org.mithaq.search.FacetValue;
import org.mithaq.search.KeywordField;

/** Counts by field; a field of which nothing was found is absent. */
final class FacetReader {
  private FacetReader() {}

  static Map<KeywordField, List<FacetValue>> read(Map<String, Aggregate> answers) {
    EnumMap<KeywordField, List<FacetValue>> facets = new EnumMap<>(KeywordField.class);
    answers.values().forEach(filtered -> collect(filtered.filter().aggregations(), facets));
    return facets;
  }

  static long laws(Map<String, Aggregate> answers) {
    Aggregate chosen = answers.get(Facets.CHOSEN);
    return chosen == null
        ? 0
        : chosen.filter().aggregations().get(Facets.LAWS).cardinality().value();
  }

  private static void collect(
      Map<String, Aggregate> counted, Map<KeywordField, List<FacetValue>> facets) {
    counted.forEach(
        (name, aggregate) -> {
          if (aggregate.isSterms()) {
            List<FacetValue> values =
                aggregate.sterms().buckets().array().stream()
                    .map(bucket -> new FacetValue(bucket.key().stringValue(), bucket.docCount()))
                    .toList();
            if (!values.isEmpty()) {
              facets.put(KeywordField.valueOf(name), values);
            }
          }
        });
  }
}
