package org.mithaq.tracking;

/** Where a State stands with something it has to tell. Only two of these say that it is owed. */
public enum DutyStanding {
  /** Open, and the text names no day that has passed. */
  DUE,
  /** Open, and the day has passed. */
  OVERDUE,
  /** Notified, and nothing has opened it again. */
  DONE,
  /**
   * Nothing is recorded here: whether it was done the depositary knows, and this portal does not.
   */
  UNKNOWN,
  /** Holds only under a condition that the State says it does not meet. */
  NOT_APPLICABLE,
  /** An opt-out or a declaration that a State may make; never due. */
  RIGHT,
  /** Something to be designated of which nobody is to be told. */
  DESIGNATION,
  /** Arises in single cases, not once for the State. */
  PER_CASE;

  public boolean owed() {
    return this == DUE || this == OVERDUE;
  }
}
