package org.mithaq.elasticsearch.engine.connection;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;

/** One request to the cluster. */
@FunctionalInterface
public interface EngineCall<T> {
  T with(ElasticsearchClient client) throws IOException;
}
