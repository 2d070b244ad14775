package org.mithaq.tracking;

/** Whether law is applied: an axis of its own, that no provision answers. */
public enum PracticeValue {
  APPLIED,
  APPLIED_IN_PART,
  NOT_APPLIED,
  /** It has not arisen. */
  NO_CASES,
  NOT_ASSESSED
}
