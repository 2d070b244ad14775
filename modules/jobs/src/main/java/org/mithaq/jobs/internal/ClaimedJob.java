package org.mithaq.jobs.internal;

import java.util.Map;
import org.mithaq.kernel.Actor;

/**
 * A job that a runner has taken.
 *
 * @param by who asked, with the rights that they had then
 * @param lease this run's own token; nothing is written without it
 * @param reportLines how many lines earlier runs left up to the checkpoint
 */
record ClaimedJob(
    String id,
    String kind,
    Map<String, String> parameters,
    Actor by,
    String checkpoint,
    Map<String, String> result,
    long reportLines,
    String lease) {
  ClaimedJob {
    parameters = Map.copyOf(parameters);
    result = Map.copyOf(result);
  }
}
