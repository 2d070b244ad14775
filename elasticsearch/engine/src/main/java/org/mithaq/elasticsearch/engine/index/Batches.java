package org.mithaq.elasticsearch.engine.index;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mithaq.kernel.Subject;
import org.mithaq.search.SubjectDocuments;

/** What of a batch needs writing. */
final class Batches {
  private Batches() {}

  /** Each subject once, at its highest revision. */
  static List<SubjectDocuments> newestOfEach(List<SubjectDocuments> batch) {
    Map<Subject, SubjectDocuments> newest = new LinkedHashMap<>();
    for (SubjectDocuments put : batch) {
      newest.merge(
          put.subject(), put, (one, other) -> other.revision() >= one.revision() ? other : one);
    }
    return List.copyOf(newest.values());
  }
}
