package org.mithaq.legislation.application;

import java.util.Map;
import org.mithaq.jobs.JobReportLine;
import org.mithaq.jobs.JobRun;

/** The reading of one file of a pack: from the start each time, problems told in the log. */
final class PackRun implements JobRun {
  private static final System.Logger LOG = System.getLogger(PackRun.class.getName());

  private final String id;
  private final String path;

  PackRun(String id, String path) {
    this.id = id;
    this.path = path;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Map<String, String> parameters() {
    return Map.of();
  }

  @Override
  public String startedBy() {
    return "house";
  }

  @Override
  public String checkpoint() {
    return "";
  }

  @Override
  public void checkpoint(String reached) {
    // A pack is read whole; what is here already changes nothing.
  }

  @Override
  public void progress(long done, long total, String message) {
    // The load of packs tells its progress itself.
  }

  @Override
  public void report(JobReportLine line) {
    LOG.log(
        line.severity() == JobReportLine.Severity.ERROR
            ? System.Logger.Level.ERROR
            : System.Logger.Level.INFO,
        "{0} {1}: {2} {3}",
        id,
        path,
        line.place(),
        line.problem());
  }

  @Override
  public void result(String name, String value) {
    LOG.log(System.Logger.Level.INFO, "{0} {1}: {2} {3}", id, path, value, name);
  }

  @Override
  public boolean stopping() {
    return false;
  }
}
