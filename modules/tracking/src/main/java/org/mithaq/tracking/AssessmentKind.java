package org.mithaq.tracking;

/** What an assessment is made for. */
public enum AssessmentKind {
  SELF,
  GAP_ANALYSIS,
  PEER_REVIEW,
  EXPERT,
  CAPACITY
}
