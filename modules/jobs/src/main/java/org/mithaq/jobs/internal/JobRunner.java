package org.mithaq.jobs.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.mithaq.jobs.ActingAs;
import org.mithaq.jobs.JobState;
import org.mithaq.jobs.JobWork;
import org.mithaq.kernel.RefusedException;

/** Takes a job and does it, in the calling thread. */
@ApplicationScoped
class JobRunner {
  private static final Logger LOG = Logger.getLogger(JobRunner.class.getName());

  private final JobQueue queue;
  private final JobLog log;
  private final Iterable<JobWork> works;
  private final ActingAs acting;

  @Inject
  JobRunner(JobQueue queue, JobLog log, @Any Instance<JobWork> works, ActingAs acting) {
    this(queue, log, (Iterable<JobWork>) works, acting);
  }

  JobRunner(JobQueue queue, JobLog log, Iterable<JobWork> works, ActingAs acting) {
    this.queue = queue;
    this.log = log;
    this.works = works;
    this.acting = acting;
  }

  /** Takes the next job, if there is one to do. */
  public Optional<RunningJob> take() {
    Set<String> kinds = new TreeSet<>();
    works.forEach(work -> kinds.add(work.kind()));
    return queue.claim(kinds).map(job -> new RunningJob(job, log));
  }

  /** Does a taken job and writes down how it ended; throws nothing that the work threw. */
  public void run(RunningJob run) {
    ClaimedJob job = run.job();
    try {
      acting.actAs(job.by(), () -> work(job.kind()).run(run));
      if (run.heartbeat()) {
        if (run.leftEarly()) {
          queue.release(job, false);
        } else {
          queue.end(job, JobState.DONE, Optional.empty());
        }
      }
    } catch (RefusedException refused) {
      fail(run, refused.refusal().reason());
    } catch (Exception | StackOverflowError | OutOfMemoryError failure) {
      LOG.log(Level.WARNING, failure, () -> "Job " + job.id() + " (" + job.kind() + ") failed");
      if (databaseIsAway(failure)) {
        queue.release(job, true);
      } else {
        fail(run, unexpected(failure));
      }
    }
  }

  private void fail(RunningJob run, String message) {
    if (run.heartbeat()) {
      queue.end(run.job(), JobState.FAILED, Optional.of(message));
    }
  }

  private JobWork work(String kind) {
    for (JobWork work : works) {
      if (work.kind().equals(kind)) {
        return work;
      }
    }
    throw new IllegalStateException("nobody does work of kind " + kind);
  }

  private static String unexpected(Throwable failure) {
    return "The work stopped on an unexpected error ("
        + failure.getClass().getSimpleName()
        + "); the server's log says more.";
  }

  /** SQLSTATE class 08 (connection) and 57P0x (the server goes down or comes up). */
  private static boolean databaseIsAway(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql
          && sql.getSQLState() != null
          && (sql.getSQLState().startsWith("08") || sql.getSQLState().startsWith("57P0"))) {
        return true;
      }
    }
    return false;
  }
}
