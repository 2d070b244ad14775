package org.mithaq.search.maintenance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mithaq.jobs.JobReportLine;
import org.mithaq.jobs.JobRun;

/** A job that writes down what its work tells. */
final class RecordedRun implements JobRun {
  final Map<String, String> results = new HashMap<>();
  final List<String> report = new ArrayList<>();
  boolean stopping;
  Runnable atProgress = () -> {};

  @Override
  public String id() {
    return "job-1";
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
  public void checkpoint(String reached) {}

  @Override
  public void progress(long done, long total, String message) {
    atProgress.run();
  }

  @Override
  public void report(JobReportLine line) {
    report.add(line.place() + " " + line.problem());
  }

  @Override
  public void result(String name, String value) {
    results.put(name, value);
  }

  @Override
  public boolean stopping() {
    return stopping;
  }
}
