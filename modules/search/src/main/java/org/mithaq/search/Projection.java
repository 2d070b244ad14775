package org.mithaq.search;

import java.util.List;
import org.mithaq.kernel.Subject;

/** How a context's records become documents; a CDI bean found by its type. */
public interface Projection {
  /** The kind of subject whose news it answers: {@code law}. */
  String subjectKind();

  /**
   * All documents of the subject as the truth is now; empty when it is gone. Opens its own reading
   * transaction when there is none.
   */
  List<SearchDocument> documentsFor(Subject subject);

  /**
   * Ids of subjects after a given id, in the order of ids, for rebuilds and verification.
   *
   * @param afterId empty for the first page
   */
  List<String> subjectsAfter(String afterId, int atMost);

  /** How many subjects there are. */
  long subjectCount();
}
