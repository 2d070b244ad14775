/**
 * The rules of national law: addresses, eIds, validity, what may be published, what changed.
 *
 * <p>Not here: SQL, files and their formats, transactions.
 */
package org.mithaq.legislation.domain;
