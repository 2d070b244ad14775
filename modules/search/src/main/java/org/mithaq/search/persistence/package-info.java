/** The tables of search: traces. Not here: the index, which is the engine's. */
package org.mithaq.search.persistence;
