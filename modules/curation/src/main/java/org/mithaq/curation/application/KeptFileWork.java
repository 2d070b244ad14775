package org.mithaq.curation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.mithaq.files.FileHealth;
import org.mithaq.files.KeptBytes;
import org.mithaq.jobs.JobReportLine;
import org.mithaq.jobs.JobReportLine.Severity;
import org.mithaq.jobs.JobRun;
import org.mithaq.jobs.JobWork;

/**
 * Reads the kept files whose time has come, one after another, and lets the tasks of their laws
 * follow. What was read has its next time, so that after a crash only the rest is read.
 */
@ApplicationScoped
class KeptFileWork implements JobWork {
  static final String KIND = "kept-files";
  static final String SINCE = "since";

  private final KeptBytes files;
  private final KeptFileTasks tasks;

  @Inject
  KeptFileWork(KeptBytes files, KeptFileTasks tasks) {
    this.files = files;
    this.tasks = tasks;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void run(JobRun run) {
    long read = 0;
    long failing = 0;
    List<String> due = due(run);
    while (!due.isEmpty() && !run.stopping()) {
      for (String sha256 : due) {
        FileHealth health = files.check(sha256);
        tasks.settle(health);
        if (health.failing()) {
          failing++;
          String what = health.file().name() + " " + sha256;
          run.report(new JobReportLine(Severity.ERROR, what, health.state().name()));
        }
        run.progress(++read, 0, health.file().name());
      }
      due = due(run);
    }
    tasks.closeMended();
    run.result("read", Long.toString(read));
    run.result("failing", Long.toString(failing));
  }

  private List<String> due(JobRun run) {
    String since = run.parameters().getOrDefault(SINCE, "");
    return since.isEmpty() ? files.due(1) : files.unreadSince(Instant.parse(since), 1);
  }
}
