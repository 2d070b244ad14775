package org.mithaq.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * How far long work in the portal is.
 *
 * @param id by which an import can be withdrawn
 * @param state QUEUED, RUNNING, DONE, FAILED or CANCELLED
 * @param total 0 where the portal does not know yet
 * @param reportTotal how many findings there are; {@code report} may hold only the first
 * @param result what the work found out, by kind of work
 */
record Job(
    String id,
    String kind,
    String state,
    long done,
    long total,
    String message,
    List<Finding> report,
    long reportTotal,
    JsonNode result) {
  /** An import's figures in the order in which people ask for them. */
  private static final List<String> ORDER =
      List.of("created", "changed", "unchanged", "refused", "provisions");

  private static final Set<String> ENDS = Set.of("DONE", "FAILED", "CANCELLED");

  Job {
    report = List.copyOf(report);
  }

  static Job of(JsonNode json) {
    List<Finding> report = new ArrayList<>();
    for (JsonNode finding : json.path("report")) {
      report.add(
          new Finding(
              finding.path("place").asText(""),
              finding.path("problem").asText(""),
              finding.path("severity").asText("ERROR")));
    }
    return new Job(
        json.path("id").asText(""),
        json.path("kind").asText(""),
        json.path("state").asText(""),
        json.path("done").asLong(),
        json.path("total").asLong(),
        json.path("message").isTextual() ? json.path("message").asText() : "",
        report,
        Math.max(json.path("reportTotal").asLong(), report.size()),
        json.path("result"));
  }

  /** The same job with all lines of its report. */
  Job withReport(List<Finding> whole) {
    return new Job(id, kind, state, done, total, message, whole, reportTotal, result);
  }

  /** What the work found out, in words: {@code 12 created, 3 unchanged}; empty without figures. */
  String outcome() {
    List<String> figures = new ArrayList<>();
    ORDER.stream().filter(result::has).forEach(name -> figures.add(figure(name)));
    result
        .fieldNames()
        .forEachRemaining(
            name -> {
              if (!ORDER.contains(name)) {
                figures.add(figure(name));
              }
            });
    return String.join(", ", figures);
  }

  private String figure(String name) {
    String value = result.path(name).asText();
    return value.matches("\\d+") ? value + " " + name : name + " " + value;
  }

  boolean ended() {
    return ENDS.contains(state);
  }

  boolean succeeded() {
    return state.equals("DONE");
  }

  boolean foundErrors() {
    return report.stream().anyMatch(finding -> finding.severity().equalsIgnoreCase("ERROR"));
  }

  /** One problem: where it is, what it is, and ERROR or WARNING. */
  record Finding(String place, String problem, String severity) {}
}
