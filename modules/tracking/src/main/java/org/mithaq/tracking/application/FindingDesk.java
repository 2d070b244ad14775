package org.mithaq.tracking.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.mithaq.access.CurrentActor;
import org.mithaq.conventions.ConventionCatalogue;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.Refusal;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Subject;
import org.mithaq.tracking.Finding;
import org.mithaq.tracking.persistence.AssessmentRows;
import org.mithaq.tracking.persistence.PeopleRows;
import org.mithaq.tracking.persistence.ReviewRows;

/** Who may write findings of what, and what a finding says at least; typed or from a sheet. */
@ApplicationScoped
class FindingDesk {
  private final ReviewRows rows;
  private final AssessmentRows assessments;
  private final PeopleRows people;
  private final ConventionCatalogue conventions;
  private final Clock clock;

  @Inject
  FindingDesk(
      ReviewRows rows,
      AssessmentRows assessments,
      PeopleRows people,
      ConventionCatalogue conventions,
      Clock clock) {
    this.rows = rows;
    this.assessments = assessments;
    this.people = people;
    this.conventions = conventions;
    this.clock = clock;
  }

  /**
   * @return the State that is reviewed or assessed
   * @throws RefusedException for whoever writes no findings there
   */
  String writer(Subject of) {
    String iso3 = stateOf(of);
    CurrentActor.needs(Permission.WRITE_FINDING, iso3);
    if (of.kind().equals("review")) {
      reviewer(of.id());
    }
    return iso3;
  }

  /** What it lacks, by the field that lacks it. */
  Optional<Refusal.Invalid> lacks(Finding finding) {
    if (finding.text().isEmpty()) {
      return Optional.of(new Refusal.Invalid("text", "A finding says something."));
    }
    if (!finding.obligation().isEmpty() && conventions.obligation(finding.obligation()).isEmpty()) {
      return Optional.of(
          new Refusal.Invalid(
              "obligation", "No obligation has the path " + finding.obligation() + "."));
    }
    return Optional.empty();
  }

  /** As its reviewer wrote it: a response is the State's own, and comes later. */
  String add(String iso3, Subject of, Finding finding) {
    Finding bare =
        Finding.of(
            finding.obligation(),
            finding.kind(),
            finding.text(),
            finding.priority(),
            finding.tags());
    return rows.insert(iso3, of, bare, CurrentActor.get().name(), clock.instant());
  }

  private void reviewer(String review) {
    LocalDate today = LocalDate.now(clock);
    boolean nominated =
        people.of("review", review).stream()
            .filter(one -> one.role().equals("REVIEWER_EXPERT"))
            .filter(one -> one.to().isEmpty() || one.to().get().isAfter(today))
            .anyMatch(one -> one.account().equals(CurrentActor.get().name()));
    if (!nominated) {
      throw new RefusedException(
          new Refusal.Forbidden("Only a nominated reviewer writes findings of this review."));
    }
  }

  /** Nobody else adds findings before this transaction ends: a sheet sent twice is added once. */
  private String stateOf(Subject of) {
    return of.kind().equals("review")
        ? rows.lock(of.id()).orElseThrow(() -> ConductingReview.missing(of.id())).review().iso3()
        : assessments
            .lock(of.id())
            .orElseThrow(() -> AssessmentDesk.missing(of.id()))
            .summary()
            .iso3();
  }
}
