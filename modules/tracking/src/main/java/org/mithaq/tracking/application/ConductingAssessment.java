package org.mithaq.tracking.application;

import jakarta.inject.Inject;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Requires;
import org.mithaq.kernel.UseCase;
import org.mithaq.tracking.AssessmentState;
import org.mithaq.tracking.AssessmentSummary;
import org.mithaq.tracking.ConductAssessment;
import org.mithaq.tracking.PublicationState;
import org.mithaq.tracking.persistence.AssessmentRows;

/** What the mechanism's secretariat does with a submitted assessment. */
@UseCase
@Requires(value = Permission.CONDUCT_REVIEW, placed = true)
class ConductingAssessment implements ConductAssessment {
  private final AssessmentDesk desk;
  private final AssessmentRows rows;

  @Inject
  ConductingAssessment(AssessmentDesk desk, AssessmentRows rows) {
    this.desk = desk;
    this.rows = rows;
  }

  @Override
  public void review(String id, long version) {
    desk.step(take(id, version), AssessmentState.UNDER_REVIEW, "");
  }

  @Override
  public void close(String id, long version) {
    desk.step(take(id, version), AssessmentState.CLOSED, "");
  }

  @Override
  public void requestConsent(String id, long version) {
    AssessmentSummary head = take(id, version);
    if (!head.state().cleared() || head.publication() != PublicationState.NOT_PUBLISHED) {
      throw RefusedException.conflict("There is nothing to ask consent for.");
    }
    rows.publication(id, PublicationState.CONSENT_REQUESTED, desk.now());
    desk.step(id, "CONSENT_REQUESTED", "");
  }

  private AssessmentSummary take(String id, long version) {
    return desk.take(id, version, Permission.CONDUCT_REVIEW);
  }
}
