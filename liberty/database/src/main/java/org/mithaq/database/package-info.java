/**
 * A PostgreSQL server of one's own (for the launcher and for tests) and the migrations of every
 * context. No tables live here: each context brings its own under {@code db/<context>}.
 */
package org.mithaq.database;
