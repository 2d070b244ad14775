package org.mithaq.search.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.mithaq.search.SubjectDocuments;

/**
 * Gathers subjects until they hold many documents, so that neither a thousand small laws take a
 * thousand requests nor a few codes all the memory.
 */
public final class DocumentBatches {
  private static final int DOCUMENTS = 1000;
  private static final int SUBJECTS = 200;

  private final Consumer<List<SubjectDocuments>> putting;
  private final List<SubjectDocuments> gathered = new ArrayList<>();
  private int documents;

  public DocumentBatches(Consumer<List<SubjectDocuments>> putting) {
    this.putting = putting;
  }

  public void add(SubjectDocuments subject) {
    gathered.add(subject);
    documents += subject.documents().size();
    if (documents >= DOCUMENTS || gathered.size() >= SUBJECTS) {
      flush();
    }
  }

  /** Puts what is left. */
  public void flush() {
    if (!gathered.isEmpty()) {
      putting.accept(List.copyOf(gathered));
      gathered.clear();
      documents = 0;
    }
  }
}
