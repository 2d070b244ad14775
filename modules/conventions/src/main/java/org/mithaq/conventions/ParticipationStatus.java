package org.mithaq.conventions;

/** Where a State stands towards an instrument on a day (domain.md, section 3). */
public enum ParticipationStatus {
  NONE,
  SIGNATORY,
  CONTRACTING_NOT_IN_FORCE,
  PARTY,
  FORMER_PARTY,
  /** The record does not reach that day, or says nothing: never shown as NONE (INV-07). */
  UNKNOWN
}
