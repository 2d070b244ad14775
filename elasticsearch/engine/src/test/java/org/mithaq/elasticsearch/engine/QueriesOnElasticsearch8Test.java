package org.mithaq.elasticsearch.engine;

import org.mithaq.elasticsearch.node.LocalElasticsearch;

class QueriesOnElasticsearch8Test extends QueriesOnServer {
  @Override
  LocalElasticsearch server() {
    return Server.eight();
  }
}
