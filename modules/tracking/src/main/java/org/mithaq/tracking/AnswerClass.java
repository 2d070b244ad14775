package org.mithaq.tracking;

/** As what an obligation is counted: every one is of exactly one class, the unknown too. */
public enum AnswerClass {
  YES,
  YES_IN_PART,
  NO,
  CONSIDERED,
  NOT_APPLICABLE,
  /** Under a reservation or an opt-out that is recorded: shown, not judged. */
  RESERVED,
  /** Not asked, because of another answer. */
  NOT_ASKED,
  /** Nobody has answered, or what was said lacks what it needs. */
  NOT_ASSESSED;

  public static AnswerClass of(AnswerValue value) {
    return valueOf(value.name());
  }
}
