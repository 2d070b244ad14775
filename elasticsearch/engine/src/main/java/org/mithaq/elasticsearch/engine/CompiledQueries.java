package org.mithaq.elasticsearch.engine;

import org.mithaq.search.SearchQuery;

/** What is really asked of Elasticsearch: for editors, tests and the bench. */
public interface CompiledQueries {
  /** The JSON body that {@code _search} gets for this query. */
  String compiledBody(SearchQuery query);

  /** What {@code _search} is asked of: the alias over all home regions. */
  String searchedAlias();
}
