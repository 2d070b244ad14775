package org.mithaq.search.projection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.mithaq.kernel.Subject;
import org.mithaq.outbox.DeliverLaterException;
import org.mithaq.outbox.Delivery;
import org.mithaq.outbox.OutboxListener;
import org.mithaq.search.SearchIndex;
import org.mithaq.search.SearchUnavailableException;

/**
 * Makes what changed findable. What the news says does not matter: the subject is read anew and put
 * whole, so that late and repeated deliveries are harmless.
 */
@ApplicationScoped
public class ProjectingDocuments implements OutboxListener {
  /** Deliveries are kept under it: never change it. */
  static final String NAME = "search";

  private final SubjectTruth truth;
  private final SearchIndex index;

  @Inject
  public ProjectingDocuments(SubjectTruth truth, SearchIndex index) {
    this.truth = truth;
    this.index = index;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public boolean wants(String subjectKind) {
    return truth.projectionOf(subjectKind).isPresent();
  }

  @Override
  public void deliver(List<Delivery> batch) {
    Set<Subject> subjects = new LinkedHashSet<>();
    batch.forEach(delivery -> subjects.add(delivery.subject()));
    DocumentBatches batches = new DocumentBatches(index::put);
    try {
      subjects.forEach(subject -> batches.add(truth.read(subject)));
      batches.flush();
    } catch (SearchUnavailableException away) {
      throw new DeliverLaterException("The search engine is away.", away);
    }
  }
}
