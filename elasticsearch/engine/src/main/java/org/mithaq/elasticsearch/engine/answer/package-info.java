/**
 * From Elasticsearch's answer back to hits, marks and counts; and the search engine itself, which
 * joins reading, compiling, asking and answering.
 *
 * <p>Not here: what a query means, what a request looks like.
 */
package org.mithaq.elasticsearch.engine.answer;
