/**
 * The mapping, its anchor in a text, and what becomes of it when the text changes (INV-10, INV-19).
 *
 * <p>Not here: SQL, transactions.
 */
package org.mithaq.concordance.domain;
