package org.mithaq.elasticsearch.engine.query;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import java.util.List;
import org.mithaq.elasticsearch.engine.mapping.Fields;
import org.mithaq.search.KeywordField;
import org.mithaq.search.SearchQuery;

/**
 * Sorting, always down to the document's id, so that pages never overlap. At equal score what is
 * known to be in force stands before what may be, and the authentic text before translations; both
 * follow from the alphabet of their values (AUTHENTIC, …; KNOWN, UNKNOWN). What then is still
 * equal, as the articles that a reference means are, stands in its place.
 */
final class SortCompiler {
  private static final List<SortOptions> BEST_FIRST =
      List.of(
          SortOptions.of(s -> s.score(c -> c.order(SortOrder.Desc))),
          ascending(KeywordField.VALIDITY.fieldName()),
          ascending(KeywordField.AUTHENTICITY.fieldName()),
          ascending(KeywordField.STATE.fieldName()),
          ascending(KeywordField.LAW.fieldName()),
          ascending(Fields.ORDER),
          ascending(Fields.ID));

  private static final List<SortOptions> BY_PLACE =
      List.of(
          ascending(KeywordField.STATE.fieldName()),
          ascending(KeywordField.LAW.fieldName()),
          ascending(Fields.ORDER),
          ascending(Fields.ID));

  private static final List<SortOptions> NEWEST_FIRST =
      List.of(
          SortOptions.of(
              s -> s.field(f -> f.field(KeywordField.YEAR.fieldName()).order(SortOrder.Desc))),
          ascending(KeywordField.LAW.fieldName()),
          ascending(Fields.ORDER),
          ascending(Fields.ID));

  private SortCompiler() {}

  /** Where nothing ranks, relevance means place. */
  static List<SortOptions> compile(SearchQuery.Order order, boolean ranks) {
    return switch (order) {
      case RELEVANCE -> ranks ? BEST_FIRST : BY_PLACE;
      case NEWEST -> NEWEST_FIRST;
      case PLACE -> BY_PLACE;
    };
  }

  private static SortOptions ascending(String field) {
    return SortOptions.of(s -> s.field(f -> f.field(field).order(SortOrder.Asc)));
  }
}
