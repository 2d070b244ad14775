package org.mithaq.app.ui.search;

import java.util.List;

/**
 * A law among the results.
 *
 * @param uri address of the work
 * @param hits its best provisions, best first
 */
public record FoundLaw(String uri, List<FoundProvision> hits) {
  public FoundProvision first() {
    return hits.get(0);
  }
}
