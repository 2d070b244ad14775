package org.mithaq.elasticsearch.engine.query;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;

/**
 * A part of a query.
 *
 * @param query as the engine takes it
 * @param ranks whether some matches are better than others; what does not rank is a filter
 */
record Compiled(Query query, boolean ranks) {}
