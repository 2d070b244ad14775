package org.mithaq.curation;

import java.util.List;
import java.util.Optional;
import org.mithaq.files.FileHealth;
import org.mithaq.files.KeptBytes.Standing;

/** Whether the files that laws were taken from are still what they were when they came. */
public interface KeptFiles {
  /**
   * Queues the reading of all whose time has come. Needs IMPORT_LAWS everywhere.
   *
   * @return the job; empty when another portal has begun it in the last hours
   */
  Optional<String> queueDue();

  /** Queues the reading of every one of them. Needs REDELIVER_EVENTS everywhere. */
  String queueAll();

  /** Needs REDELIVER_EVENTS everywhere. */
  Standing standing();

  /** Those that are not what they were. Needs REDELIVER_EVENTS everywhere. */
  List<FileHealth> failing(int atMost);
}
