package org.mithaq.elasticsearch.engine;

import org.junit.jupiter.api.condition.EnabledIf;
import org.mithaq.elasticsearch.node.LocalElasticsearch;

@EnabledIf(value = "isPossible", disabledReason = "Elasticsearch 9 needs a JDK 21 or newer")
class QueriesOnElasticsearch9Test extends QueriesOnServer {
  static boolean isPossible() {
    return Server.nine().isPresent();
  }

  @Override
  LocalElasticsearch server() {
    return Server.nine().orElseThrow();
  }
}
