/**
 * What pages and the API share in asking: from the parameters of an address to a query, and back to
 * an address.
 *
 * <p>Not here: how an answer is shown.
 */
package org.mithaq.app.asking;
