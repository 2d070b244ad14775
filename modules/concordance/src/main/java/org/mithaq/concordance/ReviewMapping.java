package org.mithaq.concordance;

import java.util.List;

/** Reviews proposed and contested mappings, never one's own (INV-19). */
public interface ReviewMapping {
  /** So many are reviewed at once. */
  int MOST = 200;

  /** One; a return and a rejection say why. */
  void review(MappingDecision decision, Verdict verdict);

  /**
   * Many with one verdict and one reason, which each keeps. What cannot be done of them is left
   * aside and told; the others are done.
   *
   * @param asSeen ids and versions; their own reasons are not asked for
   * @return one outcome for each, in the same order
   */
  List<Outcome> reviewAll(List<MappingDecision> asSeen, Verdict verdict, String reason);

  /**
   * What became of one.
   *
   * @param problem why it was left aside; empty when it was done
   */
  record Outcome(String id, String problem) {
    public boolean done() {
      return problem.isEmpty();
    }
  }
}
