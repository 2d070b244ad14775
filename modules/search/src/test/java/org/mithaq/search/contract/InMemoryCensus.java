package org.mithaq.search.contract;

import java.util.Collection;
import java.util.List;
import org.mithaq.search.IndexCensus;
import org.mithaq.search.SubjectCensus;

/** Counts what a shelf holds. */
record InMemoryCensus(InMemoryShelf shelf) implements IndexCensus {
  @Override
  public List<SubjectCensus> of(String kind, Collection<String> ids) {
    return shelf.ofKind(kind).entrySet().stream()
        .filter(entry -> ids.contains(entry.getKey()))
        .map(entry -> SubjectCensus.expected(entry.getValue()))
        .toList();
  }

  @Override
  public List<SubjectCensus> after(String kind, String afterId, int atMost) {
    return shelf.ofKind(kind).entrySet().stream()
        .filter(entry -> entry.getKey().compareTo(afterId) > 0)
        .limit(atMost)
        .map(entry -> SubjectCensus.expected(entry.getValue()))
        .toList();
  }
}
