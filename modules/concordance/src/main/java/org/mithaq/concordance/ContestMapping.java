package org.mithaq.concordance;

/** Says that a reviewed or confirmed mapping is wrong, and why; it goes back to review. */
public interface ContestMapping {
  /** An editor says so. */
  void contest(MappingDecision decision);

  /** The State's focal point says so. */
  void contestForState(MappingDecision decision);
}
