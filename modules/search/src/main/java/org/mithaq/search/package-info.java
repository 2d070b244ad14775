/**
 * What a searchable document, a query and a hit are, and what the words of a query mean. Contexts
 * bring their documents ({@link org.mithaq.search.Projection}, {@link
 * org.mithaq.search.DocumentPart}) and their vocabularies ({@link org.mithaq.search.Vocabulary});
 * an engine behind {@link org.mithaq.search.SearchEngine} and {@link org.mithaq.search.SearchIndex}
 * only compiles and stores.
 *
 * <p>Not here: any engine's client, any context's rules.
 */
package org.mithaq.search;
