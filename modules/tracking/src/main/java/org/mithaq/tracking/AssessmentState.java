package org.mithaq.tracking;

/** Where an assessment stands on its way (domain.md, section 7). */
public enum AssessmentState {
  DRAFT,
  IN_CONTRIBUTION,
  IN_VALIDATION,
  /** The focal point stands for it; what it counts is held fast. */
  CLEARED,
  SUBMITTED,
  UNDER_REVIEW,
  CLOSED,
  /** Sent back with a comment. */
  RETURNED,
  WITHDRAWN;

  /** Whether answers may be written. */
  public boolean open() {
    return this == DRAFT || this == IN_CONTRIBUTION || this == RETURNED;
  }

  /** Whether the State stands for it. */
  public boolean cleared() {
    return this == CLEARED || this == SUBMITTED || this == UNDER_REVIEW || this == CLOSED;
  }
}
