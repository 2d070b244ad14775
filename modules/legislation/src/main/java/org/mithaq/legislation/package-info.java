/**
 * National law after FRBR: works have expressions (a language at a date), expressions have
 * provisions; in time, with their sources.
 *
 * <p>Not here: which obligation a provision answers (concordance), drafts (curation), pages.
 */
package org.mithaq.legislation;
