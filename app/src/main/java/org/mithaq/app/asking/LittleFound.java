package org.mithaq.app.asking;

import org.mithaq.search.SearchQuery;
import org.mithaq.search.SearchResult;

/** When "did you mean" is worth a second question to the engine. */
public final class LittleFound {
  /** On a first page with so few hits a word was perhaps typed wrong. */
  private static final int FEW = 5;

  private LittleFound() {}

  public static boolean in(SearchResult result, SearchQuery query) {
    boolean few = result.total() < FEW || result.understood().isLoosened();
    return few && query.page().number() == 1 && !query.text().isEmpty();
  }
}
