package org.mithaq.conventions;

/** Queues the import of an authentic text that an institute supplies. */
public interface ImportInstrumentText {
  /**
   * @param sha256 of the stored JSON Lines: {@code {"obligation": "UNTOC/6/1", "language": "en",
   *     "text": "…", "source": "…"}} a line
   * @param dryRun only the report
   * @return id of the job
   */
  String queue(String sha256, boolean dryRun);
}
