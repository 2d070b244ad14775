package org.mithaq.conventions;

/** How binding an obligation is; editorial, derived from the operative verb, not official. */
public enum ObligationLevel {
  MANDATORY,
  MANDATORY_SUBJECT_TO_BASIC_CONCEPTS,
  OBLIGATION_TO_CONSIDER,
  OBLIGATION_TO_ENDEAVOUR,
  OPTIONAL,
  ENCOURAGED,
  NONE
}
