package org.mithaq.curation.application;

import java.util.EnumMap;
import java.util.Map;
import org.mithaq.curation.application.Arrivals.Arrived;
import org.mithaq.curation.application.Arrivals.Origin;
import org.mithaq.jobs.JobReportLine;
import org.mithaq.jobs.JobReportLine.Severity;
import org.mithaq.jobs.JobRun;
import org.mithaq.legislation.Flaw;
import org.mithaq.legislation.LawDrafting.Fault;
import org.mithaq.legislation.LawReading.Found;

/** Counts what came in one go and reports what is wrong with it. */
final class Taking {
  private final JobRun run;
  private final Map<Arrived, Integer> counts = new EnumMap<>(Arrived.class);
  private String firstFault = "";

  Taking(JobRun run) {
    this.run = run;
  }

  void count(Arrived arrived) {
    counts.merge(arrived, 1, Integer::sum);
    run.progress(all(), 0, told());
  }

  /** Says why a law was refused. */
  void refused(String where, Origin origin, Found found) {
    found.faults().forEach(fault -> report(where, fault));
    found
        .draft()
        .filter(draft -> !Arrivals.speaksFor(origin, draft.iso3()))
        .ifPresent(
            draft ->
                report(
                    where, new Fault("country", Flaw.NOT_ITS_STATE, draft.iso3(), origin.iso3())));
  }

  void report(String where, Fault fault) {
    String line = fault.place() + ": " + fault.reason();
    if (firstFault.isEmpty()) {
      firstFault = where + ": " + line;
    }
    run.report(new JobReportLine(Severity.ERROR, where, line));
  }

  int of(Arrived arrived) {
    return counts.getOrDefault(arrived, 0);
  }

  private int all() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  String told() {
    return of(Arrived.WAITS)
        + " new, "
        + of(Arrived.KNOWN)
        + " known, "
        + of(Arrived.REFUSED)
        + " refused";
  }

  String firstFault() {
    return firstFault;
  }
}
