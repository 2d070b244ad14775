package org.mithaq.elasticsearch.engine.query;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mithaq.search.KeywordField;

/**
 * Counts by field, each under all chosen values except those of its own field. Fields without
 * chosen values share one filter; each other has a filter of its own, named as the field.
 */
final class FacetCompiler {
  /** Up to so many laws the number is nearly exact. */
  private static final int PRECISION = 10_000;

  private FacetCompiler() {}

  static Map<String, Aggregation> compile(Map<KeywordField, Query> chosen) {
    Map<String, Aggregation> shared = new HashMap<>();
    Map<String, Aggregation> all = new HashMap<>();
    shared.put(
        Facets.LAWS,
        Aggregation.of(
            a ->
                a.cardinality(
                    c -> c.field(KeywordField.LAW.fieldName()).precisionThreshold(PRECISION))));
    Facets.all()
        .forEach(
            (field, size) -> {
              if (chosen.containsKey(field)) {
                Map<KeywordField, Query> others = new EnumMap<>(chosen);
                others.remove(field);
                all.put(
                    field.name(), under(others.values(), Map.of(field.name(), terms(field, size))));
              } else {
                shared.put(field.name(), terms(field, size));
              }
            });
    all.put(Facets.CHOSEN, under(chosen.values(), shared));
    return all;
  }

  private static Aggregation under(
      Collection<Query> filters, Map<String, Aggregation> aggregations) {
    List<Query> all = List.copyOf(filters);
    return Aggregation.of(
        a ->
            a.filter(f -> all.isEmpty() ? f.matchAll(m -> m) : f.bool(b -> b.filter(all)))
                .aggregations(aggregations));
  }

  private static Aggregation terms(KeywordField field, int size) {
    return Aggregation.of(a -> a.terms(t -> t.field(field.fieldName()).size(size)));
  }
}
