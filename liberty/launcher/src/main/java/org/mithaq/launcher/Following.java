package org.mithaq.launcher;

import java.net.URI;
import java.time.Duration;
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

  /** Returns the job as it ended; its report and message have been shown. */
  Job toTheEnd(String what, URI address) {
    long pause = FIRST_PAUSE_MILLIS;
    long lastLine = System.nanoTime();
    Job job = portal.job(address);
    while (!job.ended()) {
      if (console.isTerminal()) {
        console.overwrite(what + ": " + progress(job));
      } else if (System.nanoTime() - lastLine > BETWEEN_LINES.toNanos()) {
        lastLine = System.nanoTime();
        console.say(what + ": " + progress(job));
      }
      rest(pause);
      pause = Math.min(LONGEST_PAUSE_MILLIS, pause * 2);
      job = portal.job(address);
    }
    if (console.isTerminal()) {
      console.overwrite("");
    }
    show(what, job);
    return job;
  }

  private void show(String what, Job job) {
    for (Job.Finding finding : job.report()) {
      console.say(
          "%s: %s: %s: %s"
              .formatted(
                  what,
                  finding.place(),
                  finding.severity().toLowerCase(Locale.ROOT),
                  finding.problem()));
    }
    if (job.reportTotal() > job.report().size()) {
      console.say("%s: and %d more".formatted(what, job.reportTotal() - job.report().size()));
    }
    String message = job.message().isEmpty() ? "" : ", " + job.message();
    console.say(
        "%s: %s, %s%s (job %s)"
            .formatted(
                what, job.state().toLowerCase(Locale.ROOT), progress(job), message, job.id()));
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
