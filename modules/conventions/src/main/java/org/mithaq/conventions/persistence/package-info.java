/**
 * Facts, participation and texts in PostgreSQL: the only place with an entity manager and SQL.
 *
 * <p>Not here: rules, and what readers are shown.
 */
package org.mithaq.conventions.persistence;
