package org.mithaq.launcher;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * Waits for a job and shows how far it is: a line that overwrites itself on a terminal, now and
 * then one elsewhere.
 */
final class Following {
  private static final long FIRST_PAUSE_MILLIS = 50;
  private static final long LONGEST_PAUSE_MILLIS = 1_000;
  private static final Duration BETWEEN_LINES = Duration.ofSeconds(10);

  private final PortalClient portal;
  private final Console console;

  Following(PortalClient portal, Console console) {
    this.portal = portal;
    this.console = console;
  }

  /** Returns the job as it ended, with its whole report; both have been shown. */
  Job toTheEnd(String what, URI address) {
    long pause = FIRST_PAUSE_MILLIS;
    long lastLine = System.nanoTime();
    Job job = portal.job(address, 0);
    while (!job.ended()) {
      if (console.isTerminal()) {
        console.overwrite(what + ": " + underWay(job));
      } else if (System.nanoTime() - lastLine > BETWEEN_LINES.toNanos()) {
        lastLine = System.nanoTime();
        console.say(what + ": " + underWay(job));
      }
      rest(pause);
      pause = Math.min(LONGEST_PAUSE_MILLIS, pause * 2);
      job = portal.job(address, 0);
    }
    if (console.isTerminal()) {
      console.overwrite("");
    }
    Job whole = job.withReport(report(what, job, address));
    console.say(
        "%s: %s, %s (job %s)".formatted(what, lowerCase(whole.state()), said(whole), whole.id()));
    return whole;
  }

  /** Every line of the report, shown as it comes. */
  private List<Job.Finding> report(String what, Job end, URI address) {
    List<Job.Finding> all = new ArrayList<>();
    List<Job.Finding> page = end.report();
    while (!page.isEmpty()) {
      for (Job.Finding finding : page) {
        console.say(
            "%s: %s: %s: %s"
                .formatted(
                    what, finding.place(), lowerCase(finding.severity()), finding.problem()));
      }
      all.addAll(page);
      page = all.size() < end.reportTotal() ? portal.job(address, all.size()).report() : List.of();
    }
    return all;
  }

  /** What came out of it; where it left no figures, how far it came. */
  private static String said(Job end) {
    if (end.succeeded() && !end.outcome().isEmpty()) {
      return end.outcome();
    }
    return progress(end) + (end.message().isEmpty() ? "" : ", " + end.message());
  }

  private static String lowerCase(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  private static String underWay(Job job) {
    return progress(job) + (job.message().isEmpty() ? "" : ", " + job.message());
  }

  private static String progress(Job job) {
    return job.total() > 0 ? job.done() + " of " + job.total() : Long.toString(job.done());
  }

  private static void rest(long millis) {
    try {
      TimeUnit.MILLISECONDS.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Failure.failed("Interrupted", e);
    }
  }
}
