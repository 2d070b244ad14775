package org.mithaq.elasticsearch.engine;

import org.mithaq.elasticsearch.node.LocalElasticsearch;

class NearWordsOnElasticsearch8Test extends NearWordsOnServer {
  @Override
  LocalElasticsearch server() {
    return Server.eight();
  }
}
