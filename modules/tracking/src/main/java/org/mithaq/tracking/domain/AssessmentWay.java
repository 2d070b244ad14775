package org.mithaq.tracking.domain;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.mithaq.kernel.RefusedException;
import org.mithaq.tracking.AssessmentState;

/** The way of an assessment (domain.md, section 7): which state may follow which. */
public final class AssessmentWay {
  private static final Map<AssessmentState, Set<AssessmentState>> NEXT =
      Map.of(
          AssessmentState.DRAFT,
          EnumSet.of(
              AssessmentState.IN_CONTRIBUTION,
              AssessmentState.IN_VALIDATION,
              AssessmentState.WITHDRAWN),
          AssessmentState.IN_CONTRIBUTION,
          EnumSet.of(AssessmentState.IN_VALIDATION, AssessmentState.WITHDRAWN),
          AssessmentState.IN_VALIDATION,
          EnumSet.of(AssessmentState.CLEARED, AssessmentState.RETURNED, AssessmentState.WITHDRAWN),
          AssessmentState.RETURNED,
          EnumSet.of(AssessmentState.IN_VALIDATION, AssessmentState.WITHDRAWN),
          AssessmentState.CLEARED,
          EnumSet.of(
              AssessmentState.SUBMITTED, AssessmentState.RETURNED, AssessmentState.WITHDRAWN),
          AssessmentState.SUBMITTED,
          EnumSet.of(AssessmentState.UNDER_REVIEW, AssessmentState.WITHDRAWN),
          AssessmentState.UNDER_REVIEW,
          EnumSet.of(AssessmentState.CLOSED));

  private AssessmentWay() {}

  /**
   * @throws RefusedException Conflict when the one does not follow the other
   */
  public static void step(AssessmentState from, AssessmentState to) {
    if (!NEXT.getOrDefault(from, Set.of()).contains(to)) {
      throw RefusedException.conflict(
          "An assessment that is " + from + " cannot become " + to + ".");
    }
  }

  /**
   * @throws RefusedException Conflict when answers can no longer be written
   */
  public static void write(AssessmentState state) {
    if (!state.open()) {
      throw RefusedException.conflict(
          "The assessment is " + state + "; its answers are not open to change.");
    }
  }
}
