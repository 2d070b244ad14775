package org.mithaq.elasticsearch.engine.query;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.mithaq.elasticsearch.engine.mapping.Fields;
import org.mithaq.kernel.Visibility;
import org.mithaq.search.KeywordField;
import org.mithaq.search.SearchQuery;

/** Filters: who may see, when it is the law, which values are wanted. */
final class FilterCompiler {
  /** As projections write it. */
  private static final String KNOWN = "KNOWN";

  private FilterCompiler() {}

  /** What holds for hits and for every facet. */
  static List<Query> always(SearchQuery query) {
    List<Query> filters = new ArrayList<>();
    filters.add(value(KeywordField.VISIBILITY, Visibility.PUBLIC.name()));
    filters.addAll(time(query.time()));
    query
        .filters()
        .forEach(
            (field, values) -> {
              if (!Facets.counted(field)) {
                filters.add(anyOf(field, values));
              }
            });
    return filters;
  }

  /** The chosen values of counted fields, of which a facet leaves out its own. */
  static Map<KeywordField, Query> chosen(SearchQuery query) {
    Map<KeywordField, Query> chosen = new EnumMap<>(KeywordField.class);
    query
        .filters()
        .forEach(
            (field, values) -> {
              if (Facets.counted(field)) {
                chosen.put(field, anyOf(field, values));
              }
            });
    return chosen;
  }

  /** An unknown bound is stored as an open one, so that one question answers both. */
  private static List<Query> time(SearchQuery.Time time) {
    List<Query> filters = new ArrayList<>();
    if (!time.allVersions()) {
      filters.add(
          Query.of(q -> q.term(t -> t.field(Fields.VALID).value(time.inForceOn().toString()))));
    }
    if (time.knownOnly()) {
      filters.add(value(KeywordField.VALIDITY, KNOWN));
    }
    return filters;
  }

  private static Query value(KeywordField field, String value) {
    return Query.of(q -> q.term(t -> t.field(field.fieldName()).value(value)));
  }

  private static Query anyOf(KeywordField field, Set<String> values) {
    List<FieldValue> wanted = new TreeSet<>(values).stream().map(FieldValue::of).toList();
    return Query.of(q -> q.terms(t -> t.field(field.fieldName()).terms(v -> v.value(wanted))));
  }
}
