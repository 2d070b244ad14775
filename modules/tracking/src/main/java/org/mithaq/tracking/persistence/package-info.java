/** The tables of tracking; the only place with SQL. */
package org.mithaq.tracking.persistence;
