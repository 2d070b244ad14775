/**
 * What the door promises, done: reading from a copy in memory, loading facts, importing sheets and
 * texts as jobs.
 *
 * <p>Not here: rules of participation, files' formats, SQL.
 */
package org.mithaq.conventions.application;
