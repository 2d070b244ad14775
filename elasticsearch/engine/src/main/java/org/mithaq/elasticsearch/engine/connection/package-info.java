/**
 * One client for all, its pool and its patience, and what a failed call means.
 *
 * <p>Not here: what is asked or written.
 */
package org.mithaq.elasticsearch.engine.connection;
