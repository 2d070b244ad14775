package org.mithaq.elasticsearch.engine;

import java.util.List;
import org.mithaq.search.SearchQuery;

/** What is really asked of Elasticsearch: for editors, tests and the bench. */
public interface CompiledQueries {
  /** The JSON body that {@code _search} gets for this query. */
  String compiledBody(SearchQuery query);

  /**
   * The first hits of this query, flat, each with the reasons of its rank.
   *
   * @throws org.mithaq.search.SearchUnavailableException when the engine is away
   */
  List<ExplainedHit> explained(SearchQuery query, int atMost);

  /** What {@code _search} is asked of: the alias over all home regions. */
  String searchedAlias();
}
