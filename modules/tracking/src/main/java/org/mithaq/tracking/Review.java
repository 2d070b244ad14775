package org.mithaq.tracking;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mithaq.kernel.LegalDate;

/**
 * A peer review of a State, as it is recorded. Lots are drawn by the bodies of a mechanism: a draw
 * is written down here with its document and never performed.
 *
 * @param mechanism whose review it is
 * @param instruments codes
 * @param cycle of the mechanism
 * @param cluster what of the instruments is reviewed, in words
 * @param assessment id of the State's own assessment, empty while there is none
 * @param draws the last one holds
 * @param limits by when what is to be done, as the mechanism says
 * @param consents of the State, to the summary and to the full report apart
 */
public record Review(
    String iso3,
    String mechanism,
    Set<String> instruments,
    String cycle,
    String cluster,
    String assessment,
    List<Draw> draws,
    List<Limit> limits,
    List<AssessmentView.Consent> consents) {
  public Review {
    draws = List.copyOf(draws);
    limits = List.copyOf(limits);
    consents = List.copyOf(consents);
  }

  /** Where it stands (domain.md, section 7). */
  public enum State {
    NOT_STARTED,
    NOMINATION,
    SELF_ASSESSMENT,
    DESK_REVIEW,
    /** Written feedback and dialogue. */
    DIALOGUE,
    COUNTRY_VISIT,
    DRAFT_OUTCOME,
    AGREED,
    CLOSED
  }

  /**
   * A draw of reviewers as its record tells it.
   *
   * @param body that drew
   * @param document that says so
   * @param reviewers two States
   * @param groups regional groups of the State and of the reviewers, as the document names them;
   *     what it does not name is not known
   * @param sameGroupAsked whether the mechanism asks for one reviewer of the State's own group
   */
  public record Draw(
      LocalDate on,
      String body,
      String document,
      List<String> reviewers,
      Map<String, String> groups,
      boolean sameGroupAsked) {
    public Draw {
      reviewers = List.copyOf(reviewers);
      groups = Map.copyOf(groups);
    }
  }

  /** Whether the regional rule is kept, as far as the record tells. */
  public enum RegionalRule {
    KEPT,
    NOT_KEPT,
    /** The record names no group of somebody. */
    UNKNOWN,
    NOT_ASKED
  }

  /**
   * @param step what is to be done
   * @param due by when
   * @param done when it was done; unknown while it is open
   */
  public record Limit(String step, LegalDate due, LegalDate done, String basis) {}
}
