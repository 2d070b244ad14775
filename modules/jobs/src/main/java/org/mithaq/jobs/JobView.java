package org.mithaq.jobs;

import java.time.Instant;
import java.util.Map;

/**
 * A job as it stands.
 *
 * @param id opaque
 * @param kind which work
 * @param state where it stands
 * @param done units done so far
 * @param total units in all, 0 while unknown
 * @param message one plain sentence on where it stands
 * @param parameters what it was started with
 * @param result figures it left, by name
 * @param reportLines how many lines its report has
 * @param queuedAt when it was asked for
 * @param startedBy by whom
 */
public record JobView(
    String id,
    String kind,
    JobState state,
    long done,
    long total,
    String message,
    Map<String, String> parameters,
    Map<String, String> result,
    long reportLines,
    Instant queuedAt,
    String startedBy) {
  public JobView {
    parameters = Map.copyOf(parameters);
    result = Map.copyOf(result);
  }
}
