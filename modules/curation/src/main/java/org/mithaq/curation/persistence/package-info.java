/** The tables of drafts and tasks; the only place with SQL. */
package org.mithaq.curation.persistence;
