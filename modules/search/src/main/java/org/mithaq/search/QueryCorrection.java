package org.mithaq.search;

import java.util.Optional;

/** "Did you mean": a query whose unknown words are replaced by near ones that the law uses. */
public interface QueryCorrection {
  /**
   * @param query as it was asked, usually with little found
   * @return the query as it could have been meant; empty when every word is known, when nothing
   *     near is, or when the engine is away
   */
  Optional<String> correctionOf(SearchQuery query);
}
