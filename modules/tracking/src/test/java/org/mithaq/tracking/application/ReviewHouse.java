package org.mithaq.tracking.application;

import java.util.List;
import java.util.Set;
import org.mithaq.access.Role;
import org.mithaq.kernel.Subject;
import org.mithaq.tracking.Finding;
import org.mithaq.tracking.Nominate.NominationDraft;
import org.mithaq.tracking.Review;
import org.mithaq.tracking.Reviews.FindingView;
import org.mithaq.tracking.persistence.AssessmentRows;
import org.mithaq.tracking.persistence.PeopleRows;
import org.mithaq.tracking.persistence.PlanRows;
import org.mithaq.tracking.persistence.ReviewRows;
import org.mithaq.tracking.persistence.TemplateRows;

/** A review of XDA with its reviewer on a real database, and what others say to it. */
final class ReviewHouse implements AutoCloseable {
  final House house = new House();
  final ReviewRows rows = new ReviewRows(house.jpa.entityManager());
  final AssessmentRows assessments = new AssessmentRows(house.jpa.entityManager());
  final PeopleRows people = new PeopleRows(house.jpa.entityManager());
  final FindingDesk findings =
      new FindingDesk(rows, assessments, people, house.conventions, house.clock);
  final ConductingReview conduct =
      new ConductingReview(rows, assessments, people, findings, house.clock);
  final ReadingReviews reading = new ReadingReviews(rows, assessments, people, house.clock);
  final KeepingFindingSheets sheets = new KeepingFindingSheets(reading, rows, findings);
  final Nominating nominating = new Nominating(people);
  final PlanRows planRows = new PlanRows(house.jpa.entityManager());
  final PlanDesk planDesk = new PlanDesk(planRows, new TwoRegions(), house.clock);
  final ReadingPlans plans = new ReadingPlans(planRows, people, planDesk);
  final Contributing contributing =
      new Contributing(
          people,
          new StatementTargets(
              assessments, new TemplateRows(house.jpa.entityManager()), rows, planRows, planDesk),
          house.clock);
  final Subject review = new Subject("review", begin());

  String begin() {
    String id =
        house.as(
            Role.SECRETARIAT,
            "u",
            () ->
                conduct.begin(
                    new Review(
                        "XDA",
                        "Demonstration mechanism",
                        Set.of("UNTOC"),
                        "1",
                        "offences",
                        "",
                        List.of(),
                        List.of(),
                        List.of())));
    house.as(
        Role.SECRETARIAT,
        "u",
        () ->
            nominating.nominate(
                new NominationDraft(
                    "XDA", "REVIEWER_EXPERT", "review", id, "expert", "NV 1", house.today())));
    return id;
  }

  String found(Finding finding) {
    return house.as(Role.REVIEWER_EXPERT, "expert", () -> conduct.find(review, finding));
  }

  List<FindingView> findings() {
    return house.as(Role.OBSERVER, "o", () -> reading.findings(review));
  }

  @Override
  public void close() {
    house.close();
  }
}
