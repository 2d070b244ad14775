/**
 * Laws in PostgreSQL: written in sets, read straight into views.
 *
 * <p>Not here: rules; nothing outside this package has an entity manager.
 */
package org.mithaq.legislation.persistence;
