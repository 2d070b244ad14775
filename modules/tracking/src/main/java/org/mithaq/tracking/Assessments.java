package org.mithaq.tracking;

import java.util.List;
import java.util.Optional;
import org.mithaq.tracking.ContributeStatement.ContributionView;

/** Reading assessments: within reach for who sees tracking, else what a State has published. */
public interface Assessments {
  /** Of a State, the newest reference date first. */
  List<AssessmentSummary> of(String iso3);

  /** All within reach that are not closed, those changed last first. */
  List<AssessmentSummary> open();

  /**
   * The whole form. The public sees it once the State has agreed to publish the full report; of a
   * published summary, totals without answers (INV-25).
   */
  Optional<AssessmentView> find(String id);

  /** Statements of others to its answers, apart from them (INV-26). */
  List<ContributionView> contributions(String id);
}
