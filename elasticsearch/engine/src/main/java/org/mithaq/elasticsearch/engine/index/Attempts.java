package org.mithaq.elasticsearch.engine.index;

import org.mithaq.search.SearchUnavailableException;

/** Does again what met indices that changed meanwhile: a swap lasts a moment. */
final class Attempts {
  private static final int AT_MOST = 5;

  private Attempts() {}

  static void of(IndexCatalogue catalogue, Runnable work) {
    ShelfGoneException last = null;
    for (int i = 0; i < AT_MOST; i++) {
      try {
        work.run();
        return;
      } catch (ShelfGoneException changed) {
        last = changed;
        catalogue.remove(catalogue.state().leftOver().stream().map(ProvisionIndex::name).toList());
      }
    }
    throw new SearchUnavailableException("The search indices keep changing.", last);
  }
}
