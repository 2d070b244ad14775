package org.mithaq.tracking.application;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.mithaq.access.CurrentActor;
import org.mithaq.kernel.Open;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.Reach;
import org.mithaq.kernel.Subject;
import org.mithaq.kernel.UseCase;
import org.mithaq.tracking.AssessmentSummary;
import org.mithaq.tracking.AssessmentView;
import org.mithaq.tracking.Assessments;
import org.mithaq.tracking.ContributeStatement.ContributionView;
import org.mithaq.tracking.PublicationState;
import org.mithaq.tracking.persistence.AssessmentRows;
import org.mithaq.tracking.persistence.PeopleRows;

/** Shows assessments within reach, and to anybody what a State agreed to publish. */
@UseCase
@Open
class ReadingAssessments implements Assessments {
  private final AssessmentRows rows;
  private final PeopleRows people;
  private final AssessmentDesk desk;

  @Inject
  ReadingAssessments(AssessmentRows rows, PeopleRows people, AssessmentDesk desk) {
    this.rows = rows;
    this.people = people;
    this.desk = desk;
  }

  @Override
  public List<AssessmentSummary> of(String iso3) {
    return rows.ofState(iso3).stream().filter(one -> seen(one) || published(one)).toList();
  }

  @Override
  public List<AssessmentSummary> open() {
    return rows.open(reach());
  }

  @Override
  public Optional<AssessmentView> find(String id) {
    return rows.find(id)
        .filter(head -> seen(head.summary()) || published(head.summary()))
        .map(head -> seen(head.summary()) ? desk.view(head) : published(desk.view(head)));
  }

  @Override
  public List<ContributionView> contributions(String id) {
    return rows.find(id)
        .filter(head -> seen(head.summary()) || published(head.summary()))
        .map(head -> people.contributions(new Subject("answer", id)))
        .orElse(List.of());
  }

  /** INV-25: of a published summary the totals; the way inside the State is never published. */
  private static AssessmentView published(AssessmentView whole) {
    boolean full = whole.head().publication() == PublicationState.PUBLISHED;
    return new AssessmentView(
        whole.head(),
        whole.participation(),
        whole.reservationsRecorded(),
        full ? whole.questions() : List.of(),
        whole.totals(),
        whole.merelyProposed(),
        whole.consents(),
        full ? whole.consultations() : List.of(),
        List.of());
  }

  private static boolean published(AssessmentSummary one) {
    return one.publication() == PublicationState.PUBLISHED
        || one.publication() == PublicationState.SUMMARY_PUBLISHED;
  }

  private static boolean seen(AssessmentSummary one) {
    return reach().covers(one.iso3());
  }

  private static Reach reach() {
    return CurrentActor.get().reach(Permission.SEE_TRACKING);
  }
}
