package org.mithaq.search;

/** The asking side of an engine. */
public interface SearchEngine {
  /** Answers a query; the engine being away is an answer, not an exception. */
  SearchAnswer search(SearchQuery query);
}
