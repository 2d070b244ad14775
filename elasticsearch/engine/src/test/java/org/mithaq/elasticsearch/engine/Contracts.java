package org.mithaq.elasticsearch.engine;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.mithaq.elasticsearch.node.LocalElasticsearch;
import org.mithaq.search.contract.EngineUnderTest;
import org.mithaq.search.contract.SearchFixtures;

/** Gives a contract a new engine on a shared server, and removes its indices after each test. */
final class Contracts implements AfterEachCallback {
  private Engines engines;

  EngineUnderTest on(LocalElasticsearch server) {
    engines = Engines.on(server);
    return new EngineUnderTest(
        engines.engine(SearchFixtures.reader()), engines.index, engines.builds, engines.census);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    if (engines != null) {
      engines.close();
    }
  }
}
