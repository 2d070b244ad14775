package org.mithaq.tracking;

/** Why a duty is open, or is none. */
public enum DutyCause {
  /** The State says that it has not yet notified. */
  STATED_NOT_MADE,
  /** The authority that is to be notified has been designated. */
  DESIGNATED,
  /** The conference or another recipient has asked. */
  ASKED_FOR,
  /** A law of which copies are to be furnished has changed. */
  LAW_CHANGED,
  /** The State says that the condition of a conditional duty is not met. */
  DOES_NOT_APPLY
}
