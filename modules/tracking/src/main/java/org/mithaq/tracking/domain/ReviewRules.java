package org.mithaq.tracking.domain;

import java.util.Optional;
import java.util.Set;
import org.mithaq.kernel.RefusedException;
import org.mithaq.tracking.Review;
import org.mithaq.tracking.Review.Draw;
import org.mithaq.tracking.Review.RegionalRule;
import org.mithaq.tracking.Review.State;

/** The way of a review, and what a recorded draw must tell. */
public final class ReviewRules {
  private static final Set<State> MAY_BE_LEFT_OUT = Set.of(State.COUNTRY_VISIT);

  private ReviewRules() {}

  /**
   * @throws RefusedException Conflict when the one does not follow the other
   */
  public static void step(State from, State to) {
    int next = from.ordinal() + 1;
    boolean follows =
        to.ordinal() == next
            || (to.ordinal() == next + 1 && MAY_BE_LEFT_OUT.contains(State.values()[next]));
    if (!follows) {
      throw RefusedException.conflict("A review that is " + from + " cannot become " + to + ".");
    }
  }

  /** Refuses a record that cannot be one; whether the regional rule is kept is said apart. */
  public static void check(Review review, Draw draw) {
    if (draw.document().isBlank() || draw.body().isBlank()) {
      throw RefusedException.invalid(
          "document", "A draw is recorded with the body that drew and the document that says so.");
    }
    if (draw.reviewers().size() != 2 || draw.reviewers().stream().distinct().count() != 2) {
      throw RefusedException.invalid("reviewers", "Two States review.");
    }
    if (draw.reviewers().contains(review.iso3())) {
      throw RefusedException.invalid("reviewers", "No State reviews itself.");
    }
  }

  /** Of the draw that holds. */
  public static RegionalRule regional(Review review) {
    if (review.draws().isEmpty()) {
      return RegionalRule.UNKNOWN;
    }
    Draw draw = review.draws().get(review.draws().size() - 1);
    if (!draw.sameGroupAsked()) {
      return RegionalRule.NOT_ASKED;
    }
    Optional<String> own = Optional.ofNullable(draw.groups().get(review.iso3()));
    if (own.isEmpty()) {
      return RegionalRule.UNKNOWN;
    }
    boolean same =
        draw.reviewers().stream().anyMatch(one -> own.get().equals(draw.groups().get(one)));
    if (same) {
      return RegionalRule.KEPT;
    }
    return draw.groups().keySet().containsAll(draw.reviewers())
        ? RegionalRule.NOT_KEPT
        : RegionalRule.UNKNOWN;
  }
}
