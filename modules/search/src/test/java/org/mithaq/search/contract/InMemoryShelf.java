package org.mithaq.search.contract;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mithaq.kernel.Subject;
import org.mithaq.search.SearchDocument;
import org.mithaq.search.SubjectDocuments;

/** One set of indices: of each subject the documents of the highest revision that was brought. */
final class InMemoryShelf {
  private final Map<String, SubjectDocuments> subjects = new TreeMap<>();

  void put(SubjectDocuments brought) {
    subjects.merge(
        brought.subject().toString(),
        brought,
        (stored, late) -> late.revision() < stored.revision() ? stored : late);
  }

  List<SearchDocument> documents() {
    return subjects.values().stream().flatMap(one -> one.documents().stream()).toList();
  }

  /** By id, in the order of ids. */
  Map<String, SubjectDocuments> ofKind(String kind) {
    Map<String, SubjectDocuments> found = new TreeMap<>();
    subjects
        .values()
        .forEach(
            one -> {
              Subject subject = one.subject();
              if (subject.kind().equals(kind) && !one.documents().isEmpty()) {
                found.put(subject.id(), one);
              }
            });
    return found;
  }
}
