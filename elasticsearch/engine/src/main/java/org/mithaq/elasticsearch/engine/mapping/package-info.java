/**
 * What an index of provisions looks like, composed from the fields that {@link org.mithaq.search}
 * names, and how a document is written into it.
 *
 * <p>Not here: asking.
 */
package org.mithaq.elasticsearch.engine.mapping;
