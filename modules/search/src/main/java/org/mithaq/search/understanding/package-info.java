/**
 * From typed words to what must match: quotes, operators, references, conventions and concepts.
 *
 * <p>Not here: how an engine looks for it, and whose names the vocabularies hold.
 */
package org.mithaq.search.understanding;
