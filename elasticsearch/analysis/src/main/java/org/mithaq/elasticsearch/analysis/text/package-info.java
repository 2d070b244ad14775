/**
 * Characters before they become terms: invisible ones go, digits and signs are unified, and every
 * change remembers where it came from so that highlights stand in the right place.
 *
 * <p>Not here: anything that knows where a word begins or what language it is in.
 */
package org.mithaq.elasticsearch.analysis.text;
