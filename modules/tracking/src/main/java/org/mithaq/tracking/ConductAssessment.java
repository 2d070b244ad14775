package org.mithaq.tracking;

/** The mechanism's side of an assessment. Needs CONDUCT_REVIEW for the State. */
public interface ConductAssessment {
  /** Takes a submitted one under review. */
  void review(String id, long version);

  void close(String id, long version);

  /** Asks the State whether it agrees to publish. */
  void requestConsent(String id, long version);
}
