package org.mithaq.elasticsearch.engine;

import org.mithaq.elasticsearch.node.LocalElasticsearch;

class EngineOnElasticsearch8Test extends EngineOnServer {
  @Override
  LocalElasticsearch server() {
    return Server.eight();
  }
}
