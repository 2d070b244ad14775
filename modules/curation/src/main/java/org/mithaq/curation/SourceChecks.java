package org.mithaq.curation;

import java.util.Optional;

/** Has the sources of laws asked whether they are still there and still say the same. */
public interface SourceChecks {
  /**
   * Queues the asking of all whose time has come. Needs IMPORT_LAWS everywhere.
   *
   * @return the job; empty when another portal has begun it in the last hours
   */
  Optional<String> queueDue();

  /** Queues the asking of one law's source. Needs WORK_ON_TASKS for its State. */
  String queue(String lawId);
}
