package org.mithaq.search;

import java.util.List;
import org.mithaq.kernel.Subject;

/** What a higher context adds to a lower one's documents; a CDI bean found by its type. */
public interface DocumentPart {
  /** The kind of subject to whose documents it adds. */
  String subjectKind();

  /** The same documents, each with this context's values added; order and ids stay. */
  List<SearchDocument> complete(Subject subject, List<SearchDocument> documents);
}
