package org.mithaq.jobs;

/** Where a job stands. */
public enum JobState {
  QUEUED,
  RUNNING,
  DONE,
  /** It ended and did not do what it was asked; its report says why. */
  FAILED,
  CANCELLED;

  public boolean ended() {
    return this == DONE || this == FAILED || this == CANCELLED;
  }
}
