/**
 * Concepts of crime prevention and criminal justice, their labels in several languages and what is
 * broader than what.
 *
 * <p>Not here: which obligation speaks of a concept in which State's law; that is concordance.
 */
package org.mithaq.thesaurus;
