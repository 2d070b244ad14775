/**
 * From a query and its plan to the body of a search request; pure, without a client.
 *
 * <p>Not here: understanding words (that is {@link org.mithaq.search.QueryReader}), sending.
 */
package org.mithaq.elasticsearch.engine.query;
