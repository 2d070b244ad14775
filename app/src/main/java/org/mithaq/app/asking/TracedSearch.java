package org.mithaq.app.asking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.mithaq.search.SearchAnswer;
import org.mithaq.search.SearchEngine;
import org.mithaq.search.SearchQuery;
import org.mithaq.search.SearchResult;
import org.mithaq.search.SearchTrace;
import org.mithaq.search.SearchTraces;

/** A reader's search: answered, and traced when it is the first page of its question. */
@ApplicationScoped
public class TracedSearch {
  private final SearchEngine engine;
  private final SearchTraces traces;
  private final Clock clock;

  @Inject
  public TracedSearch(SearchEngine engine, SearchTraces traces, Clock clock) {
    this.engine = engine;
    this.traces = traces;
    this.clock = clock;
  }

  public SearchAnswer search(SearchQuery query) {
    SearchAnswer answer = engine.search(query);
    boolean first = query.page().number() == 1 && query.page().cursor().isEmpty();
    if (first && answer instanceof SearchResult result) {
      traces.add(SearchTrace.of(query, result, clock.instant()));
    }
    return answer;
  }
}
