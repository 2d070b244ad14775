package org.mithaq.jobs.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mithaq.jobs.JobReportLine;
import org.mithaq.jobs.JobRun;
import org.mithaq.jobs.LeaseLostException;

/**
 * One run of a job, as its work sees it. Progress and report stay in memory until a heartbeat (on
 * another thread, each second) or a checkpoint writes them: writing progress from the work's thread
 * could wait for the row that the work's own open transaction has locked, for ever.
 */
class RunningJob implements JobRun {
  private final ClaimedJob job;
  private final JobLog log;
  private final Map<String, String> result;
  private final Object beating = new Object();

  /** Lines that no heartbeat has written yet; the oldest has the number {@link #first}. */
  private final Deque<JobReportLine> lines = new ArrayDeque<>();

  private long first;
  private long reportLines;

  /**
   * Lines before this one were handed to a checkpoint, whose transaction may still roll back: the
   * next heartbeat writes them once more.
   */
  private long handedOver;

  private String checkpoint;
  private long done;
  private long total;
  private String message = "";
  private volatile boolean askedToStop;
  private volatile boolean lost;
  private volatile boolean leftEarly;

  RunningJob(ClaimedJob job, JobLog log) {
    this.job = job;
    this.log = log;
    this.result = new HashMap<>(job.result());
    this.checkpoint = job.checkpoint();
    this.first = job.reportLines();
    this.reportLines = job.reportLines();
    this.handedOver = job.reportLines();
  }

  @Override
  public String id() {
    return job.id();
  }

  @Override
  public Map<String, String> parameters() {
    return job.parameters();
  }

  @Override
  public String startedBy() {
    return job.by().name();
  }

  @Override
  public synchronized String checkpoint() {
    return checkpoint;
  }

  @Override
  public void checkpoint(String reached) {
    Standing standing = standing(handedOver());
    if (!log.checkpoint(job, reached, standing)) {
      lost = true;
      throw new LeaseLostException(job.id());
    }
    synchronized (this) {
      handedOver = standing.firstLine() + standing.lines().size();
      checkpoint = reached;
    }
  }

  @Override
  public synchronized void progress(long done, long total, String message) {
    this.done = done;
    this.total = total;
    this.message = message;
  }

  @Override
  public synchronized void report(JobReportLine line) {
    if (reportLines < JobLog.LINES_KEPT) {
      lines.add(line);
    }
    reportLines++;
  }

  @Override
  public synchronized void result(String name, String value) {
    result.put(name, value);
  }

  @Override
  public boolean stopping() {
    boolean stopping = askedToStop || lost;
    leftEarly |= stopping;
    return stopping;
  }

  /** Writes everything down in a transaction of the caller, who knows that it was committed. */
  boolean heartbeat() {
    // One at a time, so that an older standing never overwrites a newer.
    synchronized (beating) {
      Standing standing = standing(0);
      boolean ours = log.heartbeat(job, standing);
      lost |= !ours;
      forgetLinesBefore(standing.firstLine() + standing.lines().size());
      return ours;
    }
  }

  void askToStop() {
    askedToStop = true;
  }

  /** Whether the work was told to stop; then its return is no end of the job. */
  boolean leftEarly() {
    return leftEarly;
  }

  ClaimedJob job() {
    return job;
  }

  private synchronized long handedOver() {
    return handedOver;
  }

  private synchronized Standing standing(long fromLine) {
    long skipped = Math.min(lines.size(), Math.max(0, fromLine - first));
    List<JobReportLine> unwritten = lines.stream().skip(skipped).toList();
    return new Standing(done, total, message, result, first + skipped, unwritten, reportLines);
  }

  private synchronized void forgetLinesBefore(long number) {
    while (first < number && !lines.isEmpty()) {
      lines.remove();
      first++;
    }
  }
}
