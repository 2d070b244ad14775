package org.mithaq.elasticsearch.engine.query;

import co.elastic.clients.elasticsearch.core.SearchRequest;
import java.util.List;
import java.util.Optional;
import org.mithaq.search.Expansion;

/** Requests and what is needed to read their answers. */
public final class CompiledQuery {
  /** Name of the aggregation by law in {@link #bestOf}, and of the provisions in each bucket. */
  public static final String LAWS = "laws";

  public static final String BEST = "best";

  private final SearchRequest request;
  private final PageWanted page;
  private final Optional<Expansion> expansion;
  private final BestOfLaws best;

  CompiledQuery(
      SearchRequest request, PageWanted page, Optional<Expansion> expansion, BestOfLaws best) {
    this.request = request;
    this.page = page;
    this.expansion = expansion;
    this.best = best;
  }

  /** As it is sent; of a page of laws it brings the laws and the facets. */
  public SearchRequest request() {
    return request;
  }

  /** Which part it asks for. */
  public PageWanted page() {
    return page;
  }

  /** What was also looked for. */
  public Optional<Expansion> expansion() {
    return expansion;
  }

  /** Of a page of laws, what brings the best provisions of each. */
  public SearchRequest bestOf(List<String> laws) {
    return best.of(laws);
  }
}
