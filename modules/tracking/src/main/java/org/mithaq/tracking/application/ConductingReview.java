package org.mithaq.tracking.application;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mithaq.access.CurrentActor;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.Refusal;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Requires;
import org.mithaq.kernel.Subject;
import org.mithaq.kernel.Texts;
import org.mithaq.kernel.UseCase;
import org.mithaq.tracking.AssessmentView.Consent;
import org.mithaq.tracking.ConductReview;
import org.mithaq.tracking.Finding;
import org.mithaq.tracking.Finding.Implementation;
import org.mithaq.tracking.Finding.Response;
import org.mithaq.tracking.PublicationState;
import org.mithaq.tracking.Review;
import org.mithaq.tracking.Reviews.FindingView;
import org.mithaq.tracking.domain.ReviewRules;
import org.mithaq.tracking.persistence.AssessmentRows;
import org.mithaq.tracking.persistence.PeopleRows;
import org.mithaq.tracking.persistence.ReviewRows;

/** Keeps the record of a review: the mechanism's, the reviewers' and the State's acts. */
@UseCase
class ConductingReview implements ConductReview {
  private final ReviewRows rows;
  private final AssessmentRows assessments;
  private final PeopleRows people;
  private final FindingDesk findings;
  private final Clock clock;

  @Inject
  ConductingReview(
      ReviewRows rows,
      AssessmentRows assessments,
      PeopleRows people,
      FindingDesk findings,
      Clock clock) {
    this.rows = rows;
    this.assessments = assessments;
    this.people = people;
    this.findings = findings;
    this.clock = clock;
  }

  @Override
  @Requires(value = Permission.CONDUCT_REVIEW, placed = true)
  public String begin(Review review) {
    CurrentActor.needs(Permission.CONDUCT_REVIEW, review.iso3());
    if (review.mechanism().isBlank()) {
      throw RefusedException.invalid("mechanism", "Say whose review it is.");
    }
    String id = rows.insert(bare(review), by(), clock.instant());
    note(id, "BEGUN", "");
    return id;
  }

  @Override
  @Requires(value = Permission.CONDUCT_REVIEW, placed = true)
  public void draw(String id, long version, Review.Draw draw) {
    ReviewRows.Row row = take(id, version, Permission.CONDUCT_REVIEW);
    ReviewRules.check(row.review(), draw);
    Review it = row.review();
    List<Review.Draw> draws = new ArrayList<>(it.draws());
    draws.add(draw);
    write(row, row.state(), with(it, it.assessment(), draws, it.limits(), it.consents()));
    note(id, "DRAW_RECORDED", draw.document());
  }

  @Override
  @Requires(value = Permission.CONDUCT_REVIEW, placed = true)
  public void limits(String id, long version, List<Review.Limit> limits) {
    ReviewRows.Row row = take(id, version, Permission.CONDUCT_REVIEW);
    Review it = row.review();
    write(row, row.state(), with(it, it.assessment(), it.draws(), limits, it.consents()));
  }

  @Override
  @Requires(value = Permission.CONDUCT_REVIEW, placed = true)
  public void step(String id, long version, Review.State to, String comment) {
    ReviewRows.Row row = take(id, version, Permission.CONDUCT_REVIEW);
    ReviewRules.step(row.state(), to);
    if (to == Review.State.SELF_ASSESSMENT
        && people.focalPoint(row.review().iso3(), "review", id, LocalDate.now(clock)).isEmpty()) {
      throw RefusedException.conflict("The State has not nominated its focal point yet (INV-23).");
    }
    write(row, to, row.review());
    note(id, to.name(), comment);
  }

  @Override
  @Requires(value = Permission.CONDUCT_REVIEW, placed = true)
  public void assessment(String id, long version, String assessment) {
    ReviewRows.Row row = take(id, version, Permission.CONDUCT_REVIEW);
    Review it = row.review();
    assessments
        .find(assessment)
        .filter(head -> head.summary().iso3().equals(it.iso3()))
        .orElseThrow(
            () -> RefusedException.invalid("assessment", "The State has no such assessment."));
    write(row, row.state(), with(it, assessment, it.draws(), it.limits(), it.consents()));
  }

  @Override
  @Requires(value = Permission.CLEAR_ASSESSMENT, placed = true)
  public void consent(String id, long version, boolean full, LocalDate on, String document) {
    ReviewRows.Row row = take(id, version, Permission.CLEAR_ASSESSMENT);
    focalPoint(row);
    if (row.state().ordinal() < Review.State.AGREED.ordinal()) {
      throw RefusedException.conflict("There is no agreed outcome yet.");
    }
    if (document.isBlank()) {
      throw RefusedException.invalid("document", "Name the document in which the State agrees.");
    }
    Review it = row.review();
    List<Consent> consents = new ArrayList<>(it.consents());
    consents.add(new Consent(full, by(), on, document));
    boolean all = consents.stream().anyMatch(Consent::full);
    rows.write(
        id,
        row.state(),
        all ? PublicationState.PUBLISHED : PublicationState.SUMMARY_PUBLISHED,
        with(it, it.assessment(), it.draws(), it.limits(), consents),
        by(),
        clock.instant());
    note(id, full ? "CONSENT_TO_PUBLISH" : "CONSENT_TO_PUBLISH_SUMMARY", document);
  }

  @Override
  @Requires(value = Permission.WRITE_FINDING, placed = true)
  public String find(Subject of, Finding finding) {
    String iso3 = findings.writer(of);
    findings
        .lacks(finding)
        .ifPresent(
            lack -> {
              throw new RefusedException(lack);
            });
    return findings.add(iso3, of, finding);
  }

  @Override
  @Requires(value = Permission.CLEAR_ASSESSMENT, placed = true)
  public void respond(String finding, long version, Response response, Texts words) {
    FindingView one = finding(finding, Permission.CLEAR_ASSESSMENT);
    told(
        rows.write(
            finding, version, one.finding().answered(response, words), by(), clock.instant()));
  }

  @Override
  @Requires(value = Permission.KEEP_DUTIES, placed = true)
  public void followUp(String finding, long version, Implementation how, Texts words) {
    FindingView one = finding(finding, Permission.KEEP_DUTIES);
    told(rows.write(finding, version, one.finding().followedUp(how, words), by(), clock.instant()));
  }

  private ReviewRows.Row take(String id, long version, Permission permission) {
    ReviewRows.Row row = rows.lock(id).orElseThrow(() -> missing(id));
    CurrentActor.needs(permission, row.review().iso3());
    if (row.version() != version) {
      throw RefusedException.conflict(
          "Somebody changed this review at " + row.changedAt() + "; it is " + row.state() + ".");
    }
    return row;
  }

  private void focalPoint(ReviewRows.Row row) {
    Optional<String> one =
        people.focalPoint(row.review().iso3(), "review", row.id(), LocalDate.now(clock));
    if (one.filter(by()::equals).isEmpty()) {
      throw new RefusedException(
          new Refusal.Forbidden("Only the focal point of this review can do this (INV-23)."));
    }
  }

  private FindingView finding(String id, Permission permission) {
    FindingView one =
        rows.finding(id)
            .orElseThrow(() -> RefusedException.notFound("There is no finding " + id + "."));
    CurrentActor.needs(permission, one.iso3());
    return one;
  }

  private void write(ReviewRows.Row row, Review.State state, Review review) {
    rows.write(row.id(), state, row.publication(), review, by(), clock.instant());
  }

  private void note(String id, String step, String comment) {
    rows.step(id, by(), step, comment.strip(), clock.instant());
  }

  /** What comes with a step of its own does not come with the beginning. */
  private static Review bare(Review it) {
    return with(it, "", List.of(), it.limits(), List.of());
  }

  private static Review with(
      Review it,
      String assessment,
      List<Review.Draw> draws,
      List<Review.Limit> limits,
      List<Consent> consents) {
    return new Review(
        it.iso3(),
        it.mechanism(),
        it.instruments(),
        it.cycle(),
        it.cluster(),
        assessment,
        draws,
        limits,
        consents);
  }

  private static void told(boolean changed) {
    if (!changed) {
      throw RefusedException.conflict("Somebody changed this finding meanwhile.");
    }
  }

  static RefusedException missing(String id) {
    return RefusedException.notFound("There is no review " + id + " within your reach.");
  }

  private static String by() {
    return CurrentActor.get().name();
  }
}
