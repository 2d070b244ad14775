package org.mithaq.concordance;

/** What can be done to a mapping, as its history says it. */
public enum MappingAct {
  /** Came with a law, or its file said something else than before. */
  TAKEN_IN,
  /** The import that it came with, or that had changed it, was taken back. */
  TAKEN_BACK,
  PROPOSED,
  CORRECTED,
  WITHDRAWN,
  ACCEPTED,
  RETURNED,
  REJECTED,
  CONFIRMED,
  CONTESTED,
  /** The text that it hangs on changed or moved. */
  TEXT_CHANGED,
  /** The text that it hangs on is gone. */
  TEXT_GONE,
  /** Somebody looked at the new words: it still holds. */
  STILL_RIGHT,
  /** Somebody looked at the new words: it holds otherwise. */
  CHANGED,
  /** Somebody looked at the new words: it holds no longer. */
  NO_LONGER
}
