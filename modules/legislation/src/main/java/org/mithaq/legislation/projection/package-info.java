/**
 * What a search document of national law looks like.
 *
 * <p>Not here: how an engine keeps it, and what higher contexts add to it.
 */
package org.mithaq.legislation.projection;
