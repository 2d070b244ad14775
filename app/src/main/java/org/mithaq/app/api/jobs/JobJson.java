package org.mithaq.app.api.jobs;

import java.util.List;
import java.util.Map;
import org.mithaq.app.asking.GivenByImport.Given;
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
    String startedBy,
    List<GivenJson> given) {
  /** A line of a report. */
  public record LineJson(String severity, String place, String problem) {}

  /**
   * What the rows of an import bring for a State.
   *
   * @param sheet where others find its authorities
   * @param party instruments to which it is party today
   * @param owed what it has to notify, for whoever sees its tracking
   */
  public record GivenJson(
      String state, int authorities, String sheet, List<String> party, List<String> owed) {
    static GivenJson of(Given given) {
      return new GivenJson(
          given.iso3(),
          given.authorities(),
          "/authorities?state=" + given.iso3(),
          given.party(),
          given.owed());
    }
  }

  static JobJson of(JobView job, List<JobReportLine> lines, List<Given> given) {
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
        job.startedBy(),
        given.stream().map(GivenJson::of).toList());
  }
}
