package org.mithaq.jobs.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.mithaq.jobs.JobDispatch;

/** Looks for work every second, does at most two jobs at once, keeps their leases alive. */
@ApplicationScoped
class JobLoop implements JobDispatch {
  private static final Logger LOG = Logger.getLogger(JobLoop.class.getName());
  private static final int AT_ONCE = 2;
  private static final long STOP_SECONDS = 20;

  private final JobRunner runner;
  private final ScheduledExecutorService executor;
  private final Semaphore free = new Semaphore(AT_ONCE);
  private final Set<RunningJob> running = ConcurrentHashMap.newKeySet();
  private volatile Future<?> looks;
  private volatile boolean failing;

  @Inject
  JobLoop(JobRunner runner, ScheduledExecutorService executor) {
    this.runner = runner;
    this.executor = executor;
  }

  @Override
  public synchronized void start() {
    if (looks == null) {
      looks = executor.scheduleWithFixedDelay(this::look, 0, 1, TimeUnit.SECONDS);
    }
  }

  @Override
  public synchronized void stop() {
    if (looks == null) {
      return;
    }
    looks.cancel(false);
    looks = null;
    running.forEach(RunningJob::askToStop);
    try {
      if (free.tryAcquire(AT_ONCE, STOP_SECONDS, TimeUnit.SECONDS)) {
        free.release(AT_ONCE);
      } else {
        LOG.warning("A job did not stop in time; it goes on from its checkpoint after its lease");
      }
    } catch (InterruptedException leave) {
      Thread.currentThread().interrupt();
    }
  }

  /** Throws nothing: a schedule whose task throws is over. */
  private void look() {
    try {
      while (looks != null && free.tryAcquire()) {
        if (!begin()) {
          break;
        }
      }
      failing = false;
    } catch (RuntimeException | Error failure) {
      if (!failing) {
        LOG.log(Level.WARNING, "Jobs cannot be looked for now, tried again each second", failure);
      }
      failing = true;
    }
  }

  /** With one permit of {@link #free}, given back here or at the job's end. */
  private boolean begin() {
    boolean begun = false;
    try {
      Optional<RunningJob> taken = runner.take();
      if (taken.isPresent()) {
        executor.execute(() -> run(taken.get()));
        begun = true;
      }
      return begun;
    } finally {
      if (!begun) {
        free.release();
      }
    }
  }

  private void run(RunningJob run) {
    running.add(run);
    Future<?> heart = executor.scheduleWithFixedDelay(() -> beat(run), 1, 1, TimeUnit.SECONDS);
    try {
      if (looks == null) {
        run.askToStop();
      }
      runner.run(run);
    } catch (RuntimeException | Error failure) {
      LOG.log(
          Level.WARNING,
          failure,
          () -> "The end of job " + run.id() + " was not written; it is taken up after its lease");
    } finally {
      heart.cancel(false);
      running.remove(run);
      free.release();
    }
  }

  private void beat(RunningJob run) {
    try {
      run.heartbeat();
    } catch (RuntimeException | Error failure) {
      LOG.log(Level.FINE, failure, () -> "No heartbeat of job " + run.id());
    }
  }
}
