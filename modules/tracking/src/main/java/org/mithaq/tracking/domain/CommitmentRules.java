package org.mithaq.tracking.domain;

import java.util.Set;
import org.mithaq.kernel.RefusedException;
import org.mithaq.tracking.Commitment;
import org.mithaq.tracking.Commitment.Category;

/** INV-32: who needs assistance says which, and promises no day without an arrangement. */
public final class CommitmentRules {
  private CommitmentRules() {}

  /**
   * @param needs ids of the State's needs that are not withdrawn
   */
  public static void check(Commitment one, Set<String> needs) {
    if (!needs.containsAll(one.needs())) {
      throw RefusedException.invalid("needs", "That is no need of the State: " + one.needs());
    }
    if (one.category() != Category.C) {
      return;
    }
    if (one.needs().isEmpty()) {
      throw RefusedException.invalid(
          "needs", "Category C names at least one need for assistance (INV-32).");
    }
    boolean arranged = !one.arrangements().isEmpty();
    if (one.definitive().known() && !arranged && !one.noArrangement()) {
      throw RefusedException.invalid(
          "arrangements",
          "A definitive date in category C names the arrangement, or says that there is none"
              + " (INV-32).");
    }
    if (arranged && one.noArrangement()) {
      throw RefusedException.invalid(
          "arrangements", "There is an arrangement, or there is none; not both.");
    }
  }
}
