/**
 * Reading files of facts and sheets of status actions: columns, dates, what is missing or wrong and
 * in which row.
 *
 * <p>Not here: what the facts mean together, and where they are kept.
 */
package org.mithaq.conventions.facts;
