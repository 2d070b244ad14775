package org.mithaq.tracking;

/** What kind of answer a question takes. */
public enum QuestionKind {
  /** An {@link AnswerValue} with evidence. */
  YES_PART_NO,
  /** One of its options. */
  CHOICE,
  TEXT,
  NUMBER,
  /** Rows under the columns that its options name. */
  TABLE
}
