package org.mithaq.tracking.application;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.mithaq.access.CurrentActor;
import org.mithaq.kernel.Open;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Requires;
import org.mithaq.kernel.Subject;
import org.mithaq.kernel.UseCase;
import org.mithaq.tracking.Rating;
import org.mithaq.tracking.Ratings;
import org.mithaq.tracking.Reviews;
import org.mithaq.tracking.persistence.RatingRows;
import org.mithaq.tracking.persistence.ReviewRows;

/** Writes ratings down as their documents have them, and shows them with the review. */
@UseCase
class KeepingRatings implements Ratings {
  private static final int LONGEST = 200;

  private final RatingRows rows;
  private final ReviewRows reviews;
  private final Reviews reading;
  private final Clock clock;

  @Inject
  KeepingRatings(RatingRows rows, ReviewRows reviews, Reviews reading, Clock clock) {
    this.rows = rows;
    this.reviews = reviews;
    this.reading = reading;
    this.clock = clock;
  }

  @Override
  @Open
  public List<RatingView> of(String review) {
    return reading.shows(new Subject("review", review)) ? rows.of(review) : List.of();
  }

  @Override
  @Requires(value = Permission.CONDUCT_REVIEW, placed = true)
  public String record(String review, Rating rating) {
    String iso3 =
        reviews.lock(review).orElseThrow(() -> ConductingReview.missing(review)).review().iso3();
    CurrentActor.needs(Permission.CONDUCT_REVIEW, iso3);
    given("target", rating.target());
    given("body", rating.body());
    given("document", rating.document());
    if (!rating.scheme().knows(rating.value()) || rating.value().length() > LONGEST) {
      throw RefusedException.invalid(
          "rating", "The scheme has " + rating.scheme().scale() + ", not " + rating.value() + ".");
    }
    if (rating.on().isAfter(LocalDate.now(clock))) {
      throw RefusedException.invalid("on", "The day is yet to come.");
    }
    if (!rating.reRates().isEmpty()) {
      takesThePlaceOf(rating, review, iso3);
    }
    return rows.insert(iso3, review, rating, CurrentActor.get().name(), clock.instant());
  }

  /** Of the same review: of another one, which may not be public, nothing is told. */
  private void takesThePlaceOf(Rating rating, String review, String iso3) {
    RatingView before =
        rows.find(rating.reRates(), iso3)
            .filter(one -> one.review().equals(review))
            .orElseThrow(() -> wrong("The review has no such rating."));
    Rating earlier = before.rating();
    if (earlier.scheme() != rating.scheme() || !earlier.target().equals(rating.target())) {
      throw wrong("A rating takes the place of one of the same target by the same scheme.");
    }
    if (earlier.on().isAfter(rating.on())) {
      throw wrong("A rating takes the place of an earlier one.");
    }
    if (!before.current()) {
      throw wrong("Another rating has taken its place already.");
    }
  }

  private static void given(String field, String words) {
    if (words.isBlank() || words.length() > LONGEST) {
      throw RefusedException.invalid(field, "This is needed, in at most " + LONGEST + " letters.");
    }
  }

  private static RefusedException wrong(String reason) {
    return RefusedException.invalid("reRates", reason);
  }
}
