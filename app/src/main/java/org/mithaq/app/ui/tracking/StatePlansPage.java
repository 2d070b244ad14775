package org.mithaq.app.ui.tracking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mithaq.app.ui.shared.House;
import org.mithaq.app.ui.shared.Missing;
import org.mithaq.app.ui.shared.Reader;
import org.mithaq.kernel.Subject;
import org.mithaq.regions.Regions;
import org.mithaq.tracking.AssessmentSummary;
import org.mithaq.tracking.Assessments;
import org.mithaq.tracking.Commitment.Category;
import org.mithaq.tracking.Commitments;
import org.mithaq.tracking.Commitments.CommitmentView;
import org.mithaq.tracking.Commitments.Timeline;
import org.mithaq.tracking.ContributeStatement.ContributionView;
import org.mithaq.tracking.Needs;
import org.mithaq.tracking.Needs.NeedView;
import org.mithaq.tracking.PlanView;
import org.mithaq.tracking.Plans;
import org.mithaq.tracking.PublicationState;
import org.mithaq.tracking.Reviews;
import org.mithaq.tracking.Reviews.FindingView;
import org.mithaq.tracking.Reviews.ReviewView;

/** What a State plans: plans, commitments over time, and needs as far as they may be seen. */
@Named
@RequestScoped
public class StatePlansPage {
  @Inject private Plans plans;
  @Inject private Commitments commitments;
  @Inject private Needs needs;
  @Inject private Assessments assessments;
  @Inject private Reviews reviews;
  @Inject private Regions regions;
  @Inject private TrackingPlaces places;
  @Inject private Reader reader;
  @Inject private House house;

  private final Map<String, List<ContributionView>> said = new HashMap<>();
  private String iso3;
  private Timeline timeline;
  private List<CommitmentView> all;

  /** A year, or that the date is unknown, with a count for each category. */
  public record Year(String name, List<Long> counts) {}

  public void read() {
    regions
        .state(reader.part("state"))
        .ifPresentOrElse(
            state -> {
              iso3 = state.iso3();
              house.showState(iso3);
            },
            Missing::notFound);
  }

  public String getIso3() {
    return iso3 == null ? reader.part("state") : iso3;
  }

  public String getName() {
    return places.state(getIso3());
  }

  /** Assessments that the State agreed to publish, the summary or in full. */
  public List<AssessmentSummary> getAssessments() {
    return assessments.of(getIso3()).stream().filter(one -> shown(one.publication())).toList();
  }

  /** Reviews likewise. */
  public List<ReviewView> getReviews() {
    return reviews.of(getIso3()).stream().filter(one -> shown(one.publication())).toList();
  }

  /** Findings of a review whose full outcome is published. */
  public List<FindingView> findings(ReviewView one) {
    return one.publication() == PublicationState.PUBLISHED
        ? reviews.findings(new Subject("review", one.id()))
        : List.of();
  }

  /** Statements of others to one of them, apart from it (INV-26). */
  public List<ContributionView> statements(ReviewView review, FindingView finding) {
    return said
        .computeIfAbsent(review.id(), id -> reviews.contributions(new Subject("review", id)))
        .stream()
        .filter(one -> one.target().id().equals(finding.id()))
        .toList();
  }

  private static boolean shown(PublicationState publication) {
    return publication == PublicationState.PUBLISHED
        || publication == PublicationState.SUMMARY_PUBLISHED;
  }

  public List<PlanView> getPlans() {
    return plans.of(getIso3());
  }

  public List<NeedView> getNeeds() {
    return needs.of(getIso3());
  }

  public List<CommitmentView> getCommitments() {
    if (all == null) {
      all = commitments.of(getIso3());
    }
    return all;
  }

  public List<Category> getCategories() {
    return Arrays.asList(Category.values());
  }

  /** Each year with a definitive date in it, and those without a date apart (INV-33). */
  public List<Year> getYears() {
    List<Year> years = new ArrayList<>();
    timeline().byYear().forEach((year, counts) -> years.add(year(year.toString(), counts)));
    years.add(year(reader.say("commitments.date-unknown"), timeline().dateUnknown()));
    return years;
  }

  private Year year(String name, Map<Category, Long> counts) {
    return new Year(
        name, getCategories().stream().map(one -> counts.getOrDefault(one, 0L)).toList());
  }

  public Chart getChart() {
    List<Chart.Column> columns = new ArrayList<>();
    timeline().byYear().forEach((year, counts) -> columns.add(column(year.toString(), counts)));
    columns.add(column(reader.say("unknown"), timeline().dateUnknown()));
    return Chart.of(columns, reader.getLanguage().rightToLeft());
  }

  private Chart.Column column(String label, Map<Category, Long> counts) {
    return new Chart.Column(
        label,
        getCategories().stream()
            .map(
                one ->
                    new Chart.Piece(
                        "cat-" + one,
                        reader.code("commitment.short", one),
                        counts.getOrDefault(one, 0L)))
            .toList());
  }

  private Timeline timeline() {
    if (timeline == null) {
      timeline = commitments.timeline(getIso3());
    }
    return timeline;
  }
}
