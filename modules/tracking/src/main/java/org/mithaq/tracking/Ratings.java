package org.mithaq.tracking;

import java.util.List;

/** Ratings that bodies gave in reviews. */
public interface Ratings {
  /** Of a review, as far as its findings are shown to whoever asks; the newest first. */
  List<RatingView> of(String review);

  /**
   * Writes one down. Needs CONDUCT_REVIEW for the State.
   *
   * @return its id
   */
  String record(String review, Rating rating);

  /**
   * @param current whether no later rating has taken its place
   */
  record RatingView(String id, String review, Rating rating, boolean current) {}
}
