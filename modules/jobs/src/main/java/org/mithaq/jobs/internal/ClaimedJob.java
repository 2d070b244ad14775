package org.mithaq.jobs.internal;

import java.util.Map;

/**
 * A job that a runner has taken.
 *
 * @param lease this run's own token; nothing is written without it
 * @param reportLines how many lines earlier runs left up to the checkpoint
 */
record ClaimedJob(
    String id,
    String kind,
    Map<String, String> parameters,
    String startedBy,
    String checkpoint,
    Map<String, String> result,
    long reportLines,
    String lease) {
  ClaimedJob {
    parameters = Map.copyOf(parameters);
    result = Map.copyOf(result);
  }
}
