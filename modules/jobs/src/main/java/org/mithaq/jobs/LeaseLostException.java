package org.mithaq.jobs;

/**
 * Thrown by {@link JobRun#checkpoint} when this run was taken for dead and another one has begun:
 * the work's transaction must be rolled back, the other run does it again.
 */
public final class LeaseLostException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public LeaseLostException(String jobId) {
    super("Another run has taken over job " + jobId);
  }
}
