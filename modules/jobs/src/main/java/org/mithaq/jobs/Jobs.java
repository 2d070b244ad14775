package org.mithaq.jobs;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The list of long work. */
public interface Jobs {
  /**
   * Queues work in the caller's transaction.
   *
   * @param kind the {@link JobWork#kind()} that will do it
   * @param parameters what it needs; must not hold secrets
   * @param startedBy the actor's name
   * @return the job's id
   */
  String queue(String kind, Map<String, String> parameters, String startedBy);

  Optional<JobView> find(String id);

  /** The newest jobs first. */
  List<JobView> latest(int atMost);

  /** Rows of a job's report from a row number on, in the order they were written. */
  List<JobReportLine> report(String id, int from, int atMost);
}
