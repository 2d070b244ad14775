package org.mithaq.tracking;

import java.time.LocalDate;
import java.util.List;
import org.mithaq.kernel.Subject;
import org.mithaq.kernel.Texts;
import org.mithaq.tracking.Finding.Implementation;
import org.mithaq.tracking.Finding.Response;

/** Keeps the record of reviews. Each act says whose it is. */
public interface ConductReview {
  /** Begins one. Needs CONDUCT_REVIEW for the State. */
  String begin(Review review);

  /** Writes down a draw that a body made. Needs CONDUCT_REVIEW for the State. */
  void draw(String id, long version, Review.Draw draw);

  /** Sets the limits. Needs CONDUCT_REVIEW for the State. */
  void limits(String id, long version, List<Review.Limit> limits);

  /** Goes on to the next state, a visit may be left out. Needs CONDUCT_REVIEW for the State. */
  void step(String id, long version, Review.State to, String comment);

  /** Names the State's own assessment. Needs CONDUCT_REVIEW for the State. */
  void assessment(String id, long version, String assessment);

  /**
   * Records the State's consent to publish: its focal point alone gives it (INV-23, INV-25). Needs
   * CLEAR_ASSESSMENT for the State.
   */
  void consent(String id, long version, boolean full, LocalDate on, String document);

  /**
   * Writes a finding. Needs WRITE_FINDING for the State, and of a review, to be one of its
   * nominated reviewers.
   *
   * @param of {@code review} or {@code assessment} with its id
   */
  String find(Subject of, Finding finding);

  /** The State answers a finding. Needs CLEAR_ASSESSMENT for the State. */
  void respond(String finding, long version, Response response, Texts words);

  /** What became of it. Needs KEEP_DUTIES for the State, whose own word it is. */
  void followUp(String finding, long version, Implementation how, Texts words);
}
