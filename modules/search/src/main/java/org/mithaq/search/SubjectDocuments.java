package org.mithaq.search;

import java.util.List;
import org.mithaq.kernel.Subject;

/**
 * All documents of a subject.
 *
 * @param revision the subject's revision read <em>before</em> the documents were made
 * @param documents may be empty: then everything of the subject is removed
 */
public record SubjectDocuments(Subject subject, long revision, List<SearchDocument> documents) {
  public SubjectDocuments {
    documents = List.copyOf(documents);
  }
}
