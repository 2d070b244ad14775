package org.mithaq.elasticsearch.engine.index;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.mithaq.kernel.Subject;
import org.mithaq.search.SearchDocument;
import org.mithaq.search.SubjectDocuments;

/**
 * A subject and the home regions whose indices hold its marker.
 *
 * @param put what is put
 * @param homes of its documents; every home region when it has none
 */
record Placed(SubjectDocuments put, Set<String> homes) {
  Subject subject() {
    return put.subject();
  }

  long revision() {
    return put.revision();
  }

  List<SearchDocument> documents() {
    return put.documents();
  }

  /** The same with the home regions where it is not any more. */
  Placed elsewhere(Set<String> all) {
    Set<String> others = new TreeSet<>(all);
    others.removeAll(homes);
    return new Placed(put, others);
  }

  /** A subject stands once in a batch. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Placed placed && subject().equals(placed.subject());
  }

  @Override
  public int hashCode() {
    return subject().hashCode();
  }
}
