package org.mithaq.search;

import java.util.List;
import java.util.Map;

/**
 * What was found.
 *
 * @param understood what the portal took the words to mean
 * @param total provisions found
 * @param laws laws found, approximately
 * @param tookMillis spent in the engine
 * @param hits this page; with grouping the best provisions of a law stand one after another
 * @param facets counts by field, each without its own filter
 * @param next opaque cursor of the next page, empty at the end
 */
public record SearchResult(
    Understanding understood,
    long total,
    long laws,
    long tookMillis,
    List<Hit> hits,
    Map<KeywordField, List<FacetValue>> facets,
    String next)
    implements SearchAnswer {
  public SearchResult {
    hits = List.copyOf(hits);
    facets = Map.copyOf(facets);
  }
}
