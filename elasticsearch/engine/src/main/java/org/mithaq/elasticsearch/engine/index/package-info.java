/**
 * Indices by home region, their aliases and builds, what is written into them and what they hold.
 *
 * <p>Not here: the shape of a document, asking for hits.
 */
package org.mithaq.elasticsearch.engine.index;
