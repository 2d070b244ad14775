package org.mithaq.jobs;

/** A kind of long work; a CDI bean found by its type. */
public interface JobWork {
  /** A lasting name. */
  String kind();

  /**
   * Does the work, outside any transaction: it opens its own, small ones. After a crash it is
   * called again with the checkpoint it last wrote, and must then go on from there. An exception
   * fails the job with that message.
   */
  void run(JobRun run) throws Exception;
}
