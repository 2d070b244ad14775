package org.mithaq.search;

import java.util.List;
import org.mithaq.kernel.Subject;

/**
 * What is held of one subject.
 *
 * @param subject the subject
 * @param revision the highest revision among its documents
 * @param documents how many documents
 * @param checksum the sum of their {@link DocumentHash}es
 */
public record SubjectCensus(Subject subject, long revision, long documents, long checksum) {
  /** What the index should hold once these documents are put. */
  public static SubjectCensus expected(SubjectDocuments truth) {
    List<SearchDocument> documents = truth.documents();
    return new SubjectCensus(
        truth.subject(),
        truth.revision(),
        documents.size(),
        documents.stream().mapToLong(DocumentHash::of).sum());
  }

  /** Whether both hold the same documents, whatever the revision. */
  public boolean sameDocuments(SubjectCensus other) {
    return subject.equals(other.subject)
        && documents == other.documents
        && checksum == other.checksum;
  }
}
