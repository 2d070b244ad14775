package org.mithaq.architecture.offenders.code;

import co.elastic.clients.elasticsearch.ElasticsearchClient;

/** A context with the engine's client in its hand. */
record CallsTheEngineClient(ElasticsearchClient client) {}
