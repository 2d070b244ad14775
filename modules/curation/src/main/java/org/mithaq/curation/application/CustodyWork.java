package org.mithaq.curation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.mithaq.files.AddressHealth;
import org.mithaq.files.AddressHealth.Status;
import org.mithaq.files.WatchedAddresses;
import org.mithaq.jobs.JobReportLine;
import org.mithaq.jobs.JobReportLine.Severity;
import org.mithaq.jobs.JobRun;
import org.mithaq.jobs.JobWork;
import org.mithaq.legislation.SourceAddresses;

/**
 * Asks the sources whose time has come, one after another, and lets the tasks of their laws follow.
 * What was asked has its next time, so that after a crash only the rest is asked.
 */
@ApplicationScoped
class CustodyWork implements JobWork {
  static final String KIND = "custody";
  static final String URL = "url";
  private static final int AT_ONCE = 500;

  private final SourceAddresses sources;
  private final WatchedAddresses addresses;
  private final SourceTasks tasks;
  private final Sketching sketching;

  @Inject
  CustodyWork(
      SourceAddresses sources, WatchedAddresses addresses, SourceTasks tasks, Sketching sketching) {
    this.sources = sources;
    this.addresses = addresses;
    this.tasks = tasks;
    this.sketching = sketching;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void run(JobRun run) {
    String one = run.parameters().getOrDefault(URL, "");
    if (!one.isEmpty()) {
      addresses.watch(List.of(one));
      check(one, run);
      return;
    }
    sketching.fill(run);
    follow();
    long done = 0;
    List<String> due = addresses.due(1);
    while (!due.isEmpty() && !run.stopping()) {
      for (String url : due) {
        check(url, run);
        run.progress(++done, 0, url);
      }
      due = addresses.due(1);
    }
    run.result("asked", Long.toString(done));
  }

  /** What laws point at is watched, and what none points at any more is left. */
  private void follow() {
    String after = "";
    List<String> page;
    while (!(page = sources.after(after, AT_ONCE)).isEmpty()) {
      addresses.watch(page);
      after = page.get(page.size() - 1);
    }
    after = "";
    while (!(page = addresses.watched(after, AT_ONCE)).isEmpty()) {
      page.stream().filter(url -> sources.lawsFrom(url).isEmpty()).forEach(addresses::leave);
      after = page.get(page.size() - 1);
    }
  }

  private void check(String url, JobRun run) {
    AddressHealth health = addresses.check(url);
    if (health.status() != Status.WELL) {
      String why = health.failure().map(Enum::name).orElse(health.status().name());
      run.report(new JobReportLine(Severity.WARNING, url, (why + " " + health.detail()).strip()));
    }
    tasks.settle(health, sources.lawsFrom(url));
  }
}
