package org.mithaq.tracking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mithaq.kernel.Subject;
import org.mithaq.tracking.ContributeStatement.ContributionView;
import org.mithaq.tracking.Review.RegionalRule;

/**
 * Reading reviews: who sees tracking of the State or of a reviewing State; the public, what the
 * State agreed to publish.
 */
public interface Reviews {
  /** Of a State, the newest first. */
  List<ReviewView> of(String iso3);

  Optional<ReviewView> find(String id);

  /**
   * Findings of a review or an assessment; of a State and everything below an obligation, those
   * that were published.
   */
  List<FindingView> findings(Subject of);

  /** Whether the findings of a review or an assessment are shown to whoever asks. */
  boolean shows(Subject of);

  /** Statements of others to the findings that are shown, apart from them (INV-26). */
  List<ContributionView> contributions(Subject of);

  /**
   * @param regionalRule of the draw that holds
   * @param overdue limits whose day has passed and that are open
   */
  record ReviewView(
      String id,
      long version,
      Review.State state,
      PublicationState publication,
      Review review,
      RegionalRule regionalRule,
      List<Review.Limit> overdue,
      List<AssessmentView.Step> steps,
      Instant changedAt) {}

  record FindingView(String id, long version, String iso3, Subject of, Finding finding) {}
}
