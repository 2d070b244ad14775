package org.mithaq.tracking.application;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mithaq.access.CurrentActor;
import org.mithaq.concordance.EvidenceView;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.Refusal;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Requires;
import org.mithaq.kernel.UseCase;
import org.mithaq.tracking.AssessmentState;
import org.mithaq.tracking.AssessmentSummary;
import org.mithaq.tracking.AssessmentView.Consent;
import org.mithaq.tracking.ClearAssessment;
import org.mithaq.tracking.PublicationState;
import org.mithaq.tracking.QuestionView;
import org.mithaq.tracking.persistence.AnswerRows;
import org.mithaq.tracking.persistence.AssessmentRows;
import org.mithaq.tracking.persistence.PeopleRows;

/** The focal point's own acts (INV-23, INV-25). */
@UseCase
@Requires(value = Permission.CLEAR_ASSESSMENT, placed = true)
class ClearingAssessment implements ClearAssessment {
  private final AssessmentDesk desk;
  private final AssessmentRows rows;
  private final AnswerRows answers;
  private final PeopleRows people;

  @Inject
  ClearingAssessment(
      AssessmentDesk desk, AssessmentRows rows, AnswerRows answers, PeopleRows people) {
    this.desk = desk;
    this.rows = rows;
    this.answers = answers;
    this.people = people;
  }

  @Override
  public void clear(String id, long version) {
    AssessmentSummary head = asFocalPoint(id, version);
    List<QuestionView> questions = desk.questions(head);
    questions.stream()
        .filter(one -> one.asked() && one.answer().given())
        .filter(one -> one.answer().validatedBy().isEmpty())
        .findFirst()
        .ifPresent(
            one -> {
              throw RefusedException.invalid(
                  one.question().id(), "Nobody has validated the answer there.");
            });
    desk.step(head, AssessmentState.CLEARED, "");
    String by = CurrentActor.get().name();
    for (QuestionView one : questions) {
      answers.hold(id, one.question(), one.counted().name(), cited(one), by, desk.now());
    }
  }

  @Override
  public void submit(String id, long version) {
    desk.step(asFocalPoint(id, version), AssessmentState.SUBMITTED, "");
  }

  @Override
  public void consent(String id, long version, boolean full, LocalDate on, String document) {
    AssessmentSummary head = asFocalPoint(id, version);
    if (!head.state().cleared()) {
      throw RefusedException.conflict("What is not cleared cannot be published.");
    }
    if (document.isBlank()) {
      throw RefusedException.invalid("document", "Name the document in which the State agrees.");
    }
    List<Consent> all = new ArrayList<>(rows.find(id).orElseThrow().consents());
    all.add(new Consent(full, CurrentActor.get().name(), on, document));
    rows.consents(id, all, desk.now());
    boolean fullOne = all.stream().anyMatch(Consent::full);
    rows.publication(
        id, fullOne ? PublicationState.PUBLISHED : PublicationState.SUMMARY_PUBLISHED, desk.now());
    desk.step(id, full ? "CONSENT_TO_PUBLISH" : "CONSENT_TO_PUBLISH_SUMMARY", document);
  }

  /** INV-23: of all who hold the right, only the one who is nominated here, today. */
  private AssessmentSummary asFocalPoint(String id, long version) {
    AssessmentSummary head = desk.take(id, version, Permission.CLEAR_ASSESSMENT);
    Optional<String> focalPoint = people.focalPoint(head.iso3(), "assessment", id, desk.today());
    if (focalPoint.isEmpty()) {
      throw new RefusedException(
          new Refusal.Forbidden("The place of the focal point is vacant; nobody can clear."));
    }
    if (!focalPoint.get().equals(CurrentActor.get().name())) {
      throw new RefusedException(
          new Refusal.Forbidden("Only the focal point of this assessment can do this."));
    }
    return head;
  }

  private static List<String> cited(QuestionView one) {
    List<EvidenceView> all = new ArrayList<>(one.evidence());
    all.addAll(one.wider());
    return all.stream()
        .filter(view -> one.answer().content().mappings().contains(view.mappingId()))
        .map(view -> view.lawUri() + "/~" + view.eId())
        .distinct()
        .toList();
  }
}
