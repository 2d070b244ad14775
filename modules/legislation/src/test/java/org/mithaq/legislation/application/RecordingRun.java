package org.mithaq.legislation.application;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mithaq.jobs.JobReportLine;
import org.mithaq.jobs.JobReportLine.Severity;
import org.mithaq.jobs.JobRun;

/** A job whose report and checkpoint can be looked at, and which can be stopped or crashed. */
final class RecordingRun implements JobRun {
  final List<JobReportLine> lines = new ArrayList<>();
  final List<String> progress = new ArrayList<>();
  final Map<String, String> results = new LinkedHashMap<>();
  private final String id;
  private String checkpoint;
  private int checkpointsLeft = Integer.MAX_VALUE;
  private boolean stopAfterEach;
  private boolean stopping;

  RecordingRun(String id) {
    this(id, "");
  }

  RecordingRun(String id, String checkpoint) {
    this.id = id;
    this.checkpoint = checkpoint;
  }

  /** Dies when one more checkpoint than that is written, inside its transaction. */
  RecordingRun dyingAfter(int checkpoints) {
    checkpointsLeft = checkpoints;
    return this;
  }

  RecordingRun stoppingAfterFirstBatch() {
    stopAfterEach = true;
    return this;
  }

  List<String> problems(Severity severity) {
    return lines.stream()
        .filter(line -> line.severity() == severity)
        .map(line -> line.place() + " | " + line.problem())
        .toList();
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
    return "editor";
  }

  @Override
  public String checkpoint() {
    return checkpoint;
  }

  @Override
  public void checkpoint(String reached) {
    if (checkpointsLeft-- <= 0) {
      throw new IllegalStateException("the server died");
    }
    checkpoint = reached;
    stopping = stopAfterEach && !reached.startsWith("loaded 0");
  }

  @Override
  public void progress(long done, long total, String message) {
    progress.add(done + " of " + total + ", " + message);
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
    return stopping;
  }
}
