/**
 * The adapter of {@link org.mithaq.search}'s ports to Elasticsearch: settings, health and the
 * compiled query for those who want to see it. The ports themselves are found by their types.
 *
 * <p>Not here: what a document says, what a query means, how words are analysed.
 */
package org.mithaq.elasticsearch.engine;
