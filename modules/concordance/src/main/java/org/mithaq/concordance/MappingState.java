package org.mithaq.concordance;

/** Where the record of a mapping stands. */
public enum MappingState {
  PROPOSED,
  REVIEWED,
  CONFIRMED_BY_STATE,
  CONTESTED,
  RECHECK,
  SUPERSEDED,
  REJECTED;

  /** Whether boards count it (INV-20). */
  public boolean counts() {
    return this == REVIEWED || this == CONFIRMED_BY_STATE;
  }
}
