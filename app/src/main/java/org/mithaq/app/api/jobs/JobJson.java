package org.mithaq.app.api.jobs;

import java.util.List;
import java.util.Map;
import org.mithaq.jobs.JobReportLine;
import org.mithaq.jobs.JobView;

/** A job on the wire with the lines of its report that were asked for. */
public record JobJson(
    String id,
    String kind,
    String state,
    long done,
    long total,
    String message,
    Map<String, String> result,
    long reportTotal,
    List<LineJson> report,
    String queuedAt,
    String startedBy) {
  /** A line of a report. */
  public record LineJson(String severity, String place, String problem) {}

  static JobJson of(JobView job, List<JobReportLine> lines) {
    return new JobJson(
        job.id(),
        job.kind(),
        job.state().name(),
        job.done(),
        job.total(),
        job.message(),
        job.result(),
        job.reportLines(),
        lines.stream()
            .map(line -> new LineJson(line.severity().name(), line.place(), line.problem()))
            .toList(),
        job.queuedAt().toString(),
        job.startedBy());
  }
}
