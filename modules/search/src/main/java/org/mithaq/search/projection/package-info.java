/**
 * How what contexts know becomes what the engine holds: news from the outbox, the truth read anew,
 * every part added, batches put.
 *
 * <p>Not here: what a document of a context looks like; each context brings its own {@link
 * org.mithaq.search.Projection}.
 */
package org.mithaq.search.projection;
