package org.mithaq.legislation.application;

import org.mithaq.jobs.JobReportLine;
import org.mithaq.jobs.JobReportLine.Severity;
import org.mithaq.jobs.JobRun;
import org.mithaq.legislation.domain.Problem;

/** Writes the report of an import, up to a limit per severity; what is beyond is counted. */
final class ImportReport {
  private static final int MOST = 1_000;

  private static final int LONGEST = 500;

  private final JobRun run;
  private final int most;
  private final long[] written = new long[Severity.values().length];

  ImportReport(JobRun run) {
    this(run, MOST);
  }

  /**
   * @param most lines of one severity
   */
  ImportReport(JobRun run, int most) {
    this.run = run;
    this.most = most;
  }

  /** Takes lines that were told before. */
  static ImportReport silent(JobRun run) {
    return new ImportReport(run, -1);
  }

  void add(Severity severity, long line, Problem problem) {
    String field = problem.place();
    add(severity, "line " + line + (field.isEmpty() ? "" : ": " + field), problem.reason());
  }

  void add(Severity severity, String place, String reason) {
    if (++written[severity.ordinal()] <= most) {
      run.report(new JobReportLine(severity, cut(place), cut(reason)));
    }
  }

  long errors() {
    return written[Severity.ERROR.ordinal()];
  }

  /** Says how much was left out. */
  void close() {
    if (most < 0) {
      return;
    }
    for (Severity severity : Severity.values()) {
      long more = written[severity.ordinal()] - most;
      if (more > 0) {
        run.report(new JobReportLine(severity, "file", more + " more of these"));
      }
    }
  }

  private static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }
}
