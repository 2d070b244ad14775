package org.mithaq.concordance;

/** Where the record of a mapping stands. */
public enum MappingState {
  /** Proposed by its author; waits for somebody else's review. */
  PROPOSED,
  /** Sent back to its author with a comment; not shown to the public until it is corrected. */
  RETURNED,
  REVIEWED,
  /** Confirmed by a focal point of the State, apart from editorial review. */
  CONFIRMED_BY_STATE,
  /** Was counted, and somebody says that it is wrong; waits for review. */
  CONTESTED,
  /** Its text changed since somebody looked. */
  RECHECK,
  /** Its text is gone, or answers no longer. */
  SUPERSEDED,
  REJECTED,
  /** Taken back by its author. */
  WITHDRAWN;

  /** Whether boards count it (INV-20). */
  public boolean counts() {
    return this == REVIEWED || this == CONFIRMED_BY_STATE;
  }

  /** Whether nothing more happens to it unless it is proposed anew. */
  public boolean ended() {
    return this == SUPERSEDED || this == REJECTED || this == WITHDRAWN;
  }

  /** Whether a reviewer's decision is waited for. */
  public boolean waitsForReview() {
    return this == PROPOSED || this == CONTESTED;
  }
}
