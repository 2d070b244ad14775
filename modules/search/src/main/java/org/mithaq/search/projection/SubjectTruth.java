package org.mithaq.search.projection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Logger;
import org.mithaq.kernel.Subject;
import org.mithaq.outbox.Outbox;
import org.mithaq.search.DocumentPart;
import org.mithaq.search.Projection;
import org.mithaq.search.SearchDocument;
import org.mithaq.search.SubjectDocuments;

/** The documents of a subject as the truth is now: its projection's, completed by every part. */
@ApplicationScoped
public class SubjectTruth {
  private static final Logger LOG = Logger.getLogger(SubjectTruth.class.getName());

  private final Outbox outbox;
  private final Iterable<Projection> projections;
  private final Iterable<DocumentPart> parts;

  @Inject
  public SubjectTruth(
      Outbox outbox, @Any Instance<Projection> projections, @Any Instance<DocumentPart> parts) {
    this(outbox, (Iterable<Projection>) projections, parts);
  }

  /** Outside a container. */
  public SubjectTruth(
      Outbox outbox, Iterable<Projection> projections, Iterable<DocumentPart> parts) {
    this.outbox = outbox;
    this.projections = projections;
    this.parts = parts;
  }

  /** Every projection, by kind of subject. */
  public List<Projection> projections() {
    List<Projection> all = new ArrayList<>();
    projections.forEach(all::add);
    all.sort(Comparator.comparing(Projection::subjectKind));
    return all;
  }

  public Optional<Projection> projectionOf(String subjectKind) {
    return projections().stream().filter(p -> p.subjectKind().equals(subjectKind)).findFirst();
  }

  public long revisionOf(Subject subject) {
    return outbox.revisionOf(subject);
  }

  /**
   * Reads the revision first: documents may then be newer than it says, never older, and the news
   * of what is newer comes yet.
   */
  @Transactional
  public SubjectDocuments read(Subject subject) {
    long revision = outbox.revisionOf(subject);
    List<SearchDocument> documents =
        projectionOf(subject.kind()).map(p -> p.documentsFor(subject)).orElse(List.of());
    if (!documents.isEmpty()) {
      for (DocumentPart part : parts) {
        if (part.subjectKind().equals(subject.kind())) {
          documents = part.complete(subject, documents);
        }
      }
    }
    return new SubjectDocuments(subject, revision, once(subject, documents));
  }

  /** Two documents of one id would overwrite each other: a projection's mistake, told aloud. */
  private static List<SearchDocument> once(Subject subject, List<SearchDocument> documents) {
    Map<String, SearchDocument> byId = new LinkedHashMap<>();
    for (SearchDocument document : documents) {
      if (byId.putIfAbsent(document.id(), document) != null) {
        LOG.warning(() -> "Two documents of " + subject + " have the id " + document.id());
      }
    }
    return List.copyOf(byId.values());
  }
}
