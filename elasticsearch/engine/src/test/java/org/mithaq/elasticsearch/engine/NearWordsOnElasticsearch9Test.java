package org.mithaq.elasticsearch.engine;

import org.junit.jupiter.api.condition.EnabledIf;
import org.mithaq.elasticsearch.node.LocalElasticsearch;

@EnabledIf(
    value = "org.mithaq.elasticsearch.engine.Server#nineIsPossible",
    disabledReason = "Elasticsearch 9 needs a JDK 21 or newer")
class NearWordsOnElasticsearch9Test extends NearWordsOnServer {
  @Override
  LocalElasticsearch server() {
    return Server.nine().orElseThrow();
  }
}
