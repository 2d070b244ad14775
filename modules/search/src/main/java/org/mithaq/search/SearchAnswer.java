package org.mithaq.search;

/** What comes of a query. */
public sealed interface SearchAnswer permits SearchResult, SearchUnavailable {}
