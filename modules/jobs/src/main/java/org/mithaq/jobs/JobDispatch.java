package org.mithaq.jobs;

/** The loop that takes queued work up; the portal starts it when its tables are migrated. */
public interface JobDispatch {
  /** Begins to take work; a second call does nothing. */
  void start();

  /**
   * Takes no further work, tells running work to leave at its next good place, and waits up to 20
   * seconds for it. What left early is queued again and goes on from its checkpoint.
   */
  void stop();
}
