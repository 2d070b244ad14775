package org.mithaq.tracking.application;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mithaq.access.CurrentActor;
import org.mithaq.kernel.Open;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.Subject;
import org.mithaq.kernel.UseCase;
import org.mithaq.tracking.ContributeStatement.ContributionView;
import org.mithaq.tracking.PublicationState;
import org.mithaq.tracking.Review;
import org.mithaq.tracking.Reviews;
import org.mithaq.tracking.domain.ReviewRules;
import org.mithaq.tracking.persistence.AssessmentRows;
import org.mithaq.tracking.persistence.PeopleRows;
import org.mithaq.tracking.persistence.ReviewRows;

/** Shows reviews to those who take part, and to anybody what a State agreed to publish. */
@UseCase
@Open
class ReadingReviews implements Reviews {
  private final ReviewRows rows;
  private final AssessmentRows assessments;
  private final PeopleRows people;
  private final Clock clock;

  @Inject
  ReadingReviews(ReviewRows rows, AssessmentRows assessments, PeopleRows people, Clock clock) {
    this.rows = rows;
    this.people = people;
    this.assessments = assessments;
    this.clock = clock;
  }

  @Override
  public List<ReviewView> of(String iso3) {
    return rows.of(iso3).stream().flatMap(row -> shown(row).stream()).toList();
  }

  @Override
  public Optional<ReviewView> find(String id) {
    return rows.find(id).flatMap(this::shown);
  }

  @Override
  public List<FindingView> findings(Subject of) {
    return shows(of) ? rows.findings(of) : List.of();
  }

  @Override
  public List<ContributionView> contributions(Subject of) {
    return shows(of) ? people.toFindings(of) : List.of();
  }

  @Override
  public boolean shows(Subject of) {
    return of.kind().equals("review")
        ? rows.find(of.id())
            .filter(row -> seen(row) || row.publication() == PublicationState.PUBLISHED)
            .isPresent()
        : assessments
            .find(of.id())
            .map(AssessmentRows.Head::summary)
            .filter(head -> within(head.iso3()) || head.publication() == PublicationState.PUBLISHED)
            .isPresent();
  }

  private Optional<ReviewView> shown(ReviewRows.Row row) {
    boolean published =
        row.publication() == PublicationState.PUBLISHED
            || row.publication() == PublicationState.SUMMARY_PUBLISHED;
    if (!seen(row) && !published) {
      return Optional.empty();
    }
    LocalDate today = LocalDate.now(clock);
    List<Review.Limit> overdue =
        row.review().limits().stream()
            .filter(limit -> !limit.done().known())
            .filter(limit -> limit.due().latest().filter(today::isAfter).isPresent())
            .toList();
    return Optional.of(
        new ReviewView(
            row.id(),
            row.version(),
            row.state(),
            row.publication(),
            row.review(),
            ReviewRules.regional(row.review()),
            seen(row) ? overdue : List.of(),
            seen(row) ? rows.steps(row.id()) : List.of(),
            row.changedAt()));
  }

  private static boolean seen(ReviewRows.Row row) {
    List<Review.Draw> draws = row.review().draws();
    List<String> reviewers = draws.isEmpty() ? List.of() : draws.get(draws.size() - 1).reviewers();
    return Stream.concat(Stream.of(row.review().iso3()), reviewers.stream())
        .anyMatch(ReadingReviews::within);
  }

  private static boolean within(String iso3) {
    return CurrentActor.get().may(Permission.SEE_TRACKING, iso3);
  }
}
