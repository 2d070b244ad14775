/**
 * Filters over single terms that no language owns: signs, numbers, abbreviations, letters folded.
 *
 * <p>Not here: stemming; the position of a term is never changed here.
 */
package org.mithaq.elasticsearch.analysis.token;
