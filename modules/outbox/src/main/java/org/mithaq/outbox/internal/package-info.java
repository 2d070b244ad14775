/**
 * The outbox on PostgreSQL: leaving word, the dispatcher and its loop.
 *
 * <p>Not here: listeners; contexts bring them.
 */
package org.mithaq.outbox.internal;
