package org.mithaq.kernel;

/** What a use case may require of who acts. Which role holds which is told in {@code access}. */
public enum Permission {
  IMPORT_LAWS,
  WITHDRAW_IMPORT,
  PUBLISH_LAW,
  /** Writes drafts, hands in files and submits what was written. */
  DRAFT,
  /** Returns or approves what others submitted, and publishes it so. */
  APPROVE,
  /** Approves what oneself submitted; nobody has it by default. */
  APPROVE_OWN,
  /** Sees and does tasks. */
  WORK_ON_TASKS,
  /** Confirms for the State what was reviewed. */
  CONFIRM_FOR_STATE,
  /** Following implementation: reads what is not public, and writes nothing. */
  SEE_TRACKING,
  /** Records what the State notified, and which duties are open. */
  KEEP_DUTIES,
  /** Begins assessments and answers questions. */
  ANSWER_ASSESSMENT,
  /** Says that answers hold, or sends them back. */
  VALIDATE_ASSESSMENT,
  /** Clears and submits for the State; besides, one must be its nominated focal point. */
  CLEAR_ASSESSMENT,
  /** Adds a statement of one's own beside the State's answers, findings and plans. */
  CONTRIBUTE_STATEMENT,
  /** Writes plans, measures, indicators and commitments. */
  PLAN,
  /** Starts runs of assistance programmes for a State and keeps their steps. */
  RUN_MODULE,
  /** Keeps the record of reviews: nominations, draws, steps. */
  CONDUCT_REVIEW,
  /** Writes findings of a review as one of its reviewers. */
  WRITE_FINDING,
  PROPOSE_MAPPING,
  REVIEW_MAPPING,
  IMPORT_STATUS_ACTIONS,
  IMPORT_INSTRUMENT_TEXT,
  /** Keeps the directory of competent authorities. */
  KEEP_AUTHORITIES,
  LOAD_PACK,
  /** Makes a dated archive of the public record. */
  PUBLISH_ARCHIVE,
  REBUILD_INDEX,
  MANAGE_ACCOUNTS,
  SEE_JOBS,
  /** What readers searched, and how a search was understood and weighed. */
  SEE_SEARCHES,
  REDELIVER_EVENTS,
  /** Sends readers what is new in what they follow; the house does it. */
  TELL_READERS,
  STORE_FILE
}
