/**
 * Concepts read from files, kept in tables, answered from memory.
 *
 * <p>Not here: documents and queries that use them.
 */
package org.mithaq.thesaurus.internal;
