package org.mithaq.conventions.application;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mithaq.jobs.JobReportLine;
import org.mithaq.jobs.JobRun;

/** A run of a job that remembers what it was told. */
final class RecordedRun implements JobRun {
  final List<JobReportLine> lines = new ArrayList<>();
  final Map<String, String> results = new HashMap<>();
  private final Map<String, String> parameters;

  RecordedRun(String file, boolean dryRun) {
    this.parameters = Map.of("sha256", file, "dryRun", Boolean.toString(dryRun));
  }

  @Override
  public String id() {
    return "1";
  }

  @Override
  public Map<String, String> parameters() {
    return parameters;
  }

  @Override
  public String startedBy() {
    return "amina";
  }

  @Override
  public String checkpoint() {
    return "";
  }

  @Override
  public void checkpoint(String reached) {
    throw new UnsupportedOperationException("one transaction needs no checkpoint");
  }

  @Override
  public void progress(long done, long total, String message) {}

  @Override
  public void report(JobReportLine line) {
    lines.add(line);
  }

  @Override
  public void result(String name, String value) {
    results.put(name, value);
  }

  @Override
  public boolean stopping() {
    return false;
  }
}
