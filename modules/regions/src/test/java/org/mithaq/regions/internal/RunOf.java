package org.mithaq.regions.internal;

import java.util.Map;
import org.mithaq.jobs.JobReportLine;
import org.mithaq.jobs.JobRun;

/** A run that only knows its parameters. */
record RunOf(Map<String, String> parameters) implements JobRun {
  @Override
  public String id() {
    return "job";
  }

  @Override
  public String startedBy() {
    return "admin";
  }

  @Override
  public String checkpoint() {
    return "";
  }

  @Override
  public void checkpoint(String reached) {}

  @Override
  public void progress(long done, long total, String message) {}

  @Override
  public void report(JobReportLine line) {}

  @Override
  public void result(String name, String value) {}

  @Override
  public boolean stopping() {
    return false;
  }
}
