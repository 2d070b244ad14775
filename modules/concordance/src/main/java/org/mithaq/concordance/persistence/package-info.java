/** Mappings in PostgreSQL: the only place of this context with EntityManager and SQL. */
package org.mithaq.concordance.persistence;
