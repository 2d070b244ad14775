package org.mithaq.tracking;

/** What a State says of an obligation. */
public enum AnswerValue {
  YES,
  YES_IN_PART,
  NO,
  /** It was considered, and there is a document of it; only for an obligation to consider. */
  CONSIDERED,
  NOT_APPLICABLE,
  NOT_ASSESSED;

  /** Whether it says that something is there, which wants evidence. */
  public boolean affirms() {
    return this == YES || this == YES_IN_PART;
  }
}
