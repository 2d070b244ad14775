package org.mithaq.jobs;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mithaq.kernel.Actor;

/** The list of long work; looking at it needs SEE_JOBS. */
public interface Jobs {
  /**
   * Queues work in the caller's transaction; the caller is a use case that asked for the
   * permission.
   *
   * @param kind the {@link JobWork#kind()} that will do it
   * @param parameters what it needs; must not hold secrets
   * @param by who asks; the work is done in their name and with the rights that they have now
   * @return the job's id
   * @throws org.mithaq.kernel.RefusedException Invalid for a kind that nobody does
   */
  String queue(String kind, Map<String, String> parameters, Actor by);

  Optional<JobView> find(String id);

  /** The newest jobs first. */
  List<JobView> latest(int atMost);

  /**
   * Rows of a job's report from a row number on, in the order they were written.
   *
   * @param from 0 for the first
   */
  List<JobReportLine> report(String id, int from, int atMost);
}
