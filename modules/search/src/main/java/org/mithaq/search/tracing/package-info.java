/** Traces of searches, written behind the searches' back. Not here: what is searched and how. */
package org.mithaq.search.tracing;
