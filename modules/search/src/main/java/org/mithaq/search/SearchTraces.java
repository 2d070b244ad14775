package org.mithaq.search;

/** Takes traces of searches; kept for 90 days. */
public interface SearchTraces {
  /** Never waits and never fails: a search is not held up by its trace, which may be lost. */
  void add(SearchTrace trace);
}
