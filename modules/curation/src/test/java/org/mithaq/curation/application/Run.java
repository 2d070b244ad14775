package org.mithaq.curation.application;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mithaq.jobs.JobReportLine;
import org.mithaq.jobs.JobRun;

/** A run of a job, as work sees it. */
final class Run implements JobRun {
  private final String id;
  private final Map<String, String> parameters;
  final List<JobReportLine> lines = new ArrayList<>();
  final Map<String, String> results = new HashMap<>();
  String checkpoint = "";

  Run(String id, Map<String, String> parameters) {
    this.id = id;
    this.parameters = parameters;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Map<String, String> parameters() {
    return parameters;
  }

  @Override
  public String startedBy() {
    return "house";
  }

  @Override
  public String checkpoint() {
    return checkpoint;
  }

  @Override
  public void checkpoint(String reached) {
    checkpoint = reached;
  }

  @Override
  public void progress(long done, long total, String message) {
    // nobody looks
  }

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
