package org.mithaq.tracking.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mithaq.access.Role;
import org.mithaq.kernel.RefusedException;
import org.mithaq.tracking.Rating;
import org.mithaq.tracking.Rating.Scheme;
import org.mithaq.tracking.Ratings.RatingView;
import org.mithaq.tracking.persistence.RatingRows;

/** Ratings are written down as a body gave them. */
class RatingsTest {
  private final ReviewHouse at = new ReviewHouse();
  private final KeepingRatings ratings =
      new KeepingRatings(
          new RatingRows(at.house.jpa.entityManager()), at.rows, at.reading, at.house.clock);

  @AfterEach
  void close() {
    at.close();
  }

  @Test
  void aLaterRatingTakesThePlaceOfAnEarlierOneAndBothAreKept() {
    String first = record(rating("R.3", "NC", "2020-05-01", ""));
    String second = record(rating("R.3", "LC", "2023-05-01", first));
    record(rating("R.4", "C", "2020-05-01", ""));
    assertThat(seen())
        .extracting(one -> one.rating().target() + one.rating().value() + one.current())
        .containsExactly("R.3LCtrue", "R.3NCfalse", "R.4Ctrue");
    assertThatThrownBy(() -> record(rating("R.3", "C", "2024-05-01", first)))
        .hasMessageContaining("already");
    assertThatThrownBy(() -> record(rating("R.4", "C", "2024-05-01", second)))
        .hasMessageContaining("same target");
    assertThatThrownBy(() -> record(rating("R.3", "C", "2022-01-01", second)))
        .hasMessageContaining("earlier");
    assertThatThrownBy(() -> record(rating("R.3", "C", "2024-05-01", "nothing")))
        .isInstanceOf(RefusedException.class);
  }

  @Test
  void aRatingOfAnotherReviewIsNotReplacedSinceOneMayBePublicAndTheOtherNot() {
    String first = record(rating("R.3", "NC", "2020-05-01", ""));
    String another = at.begin();

    assertThatThrownBy(
            () ->
                at.house.as(
                    Role.SECRETARIAT,
                    "u",
                    () -> ratings.record(another, rating("R.3", "LC", "2023-05-01", first))))
        .hasMessageContaining("no such rating");
    assertThat(seen()).extracting(RatingView::current).containsExactly(true);
  }

  @Test
  void aValueIsOneOfItsSchemeAndNamesWhoGaveItInWhatDocument() {
    assertThatThrownBy(() -> record(rating("R.3", "HE", "2020-05-01", "")))
        .hasMessageContaining("[C, LC, PC, NC, NA]");
    assertThatThrownBy(() -> record(rating("R.3", "C", "2027-01-01", "")))
        .hasMessageContaining("yet to come");
    assertThatThrownBy(
            () ->
                record(
                    new Rating(
                        Scheme.CUSTOM,
                        "article 6",
                        "in progress",
                        LocalDate.parse("2024-01-01"),
                        "Committee",
                        " ",
                        "")))
        .isInstanceOf(RefusedException.class);
    assertThat(seen()).isEmpty();
  }

  @Test
  void inv25_ratingsAreShownToWhomTheFindingsAreShownAndWrittenByTheSecretariatAlone() {
    record(rating("R.3", "NC", "2020-05-01", ""));
    assertThat(at.house.as(Set.of(), "XDA", "s", () -> ratings.of(at.review.id()))).isEmpty();
    assertThatThrownBy(
            () ->
                at.house.as(
                    Role.FOCAL_POINT,
                    "focal",
                    () -> ratings.record(at.review.id(), rating("R.3", "C", "2024-05-01", ""))))
        .isInstanceOf(RefusedException.class);
  }

  private static Rating rating(String target, String value, String on, String reRates) {
    return new Rating(
        Scheme.FATF_TC, target, value, LocalDate.parse(on), "A body", "Report 1", reRates);
  }

  private String record(Rating rating) {
    return at.house.as(Role.SECRETARIAT, "u", () -> ratings.record(at.review.id(), rating));
  }

  private List<RatingView> seen() {
    return at.house.as(Role.OBSERVER, "o", () -> ratings.of(at.review.id()));
  }
}
