package org.mithaq.search.contract;

import org.mithaq.search.IndexBuild;
import org.mithaq.search.IndexCensus;
import org.mithaq.search.SearchAnswer;
import org.mithaq.search.SearchEngine;
import org.mithaq.search.SearchIndex;
import org.mithaq.search.SearchQuery;
import org.mithaq.search.SearchResult;
import org.mithaq.search.SubjectDocuments;

/** The four sides of one engine that knows {@link SearchFixtures#reader()}. */
public record EngineUnderTest(
    SearchEngine engine, SearchIndex index, IndexBuild builds, IndexCensus census) {

  /** Puts and makes visible. */
  void put(SubjectDocuments... laws) {
    index.put(java.util.List.of(laws));
    index.refresh();
  }

  SearchResult search(SearchQuery query) {
    SearchAnswer answer = engine.search(query);
    if (answer instanceof SearchResult result) {
      return result;
    }
    throw new AssertionError("the engine is away: " + answer);
  }
}
