/**
 * Judged queries and what a ranking is worth by them, for whoever measures a search.
 *
 * <p>Not here: how a ranking is obtained.
 */
package org.mithaq.search.judged;
