package org.mithaq.search.tracing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.mithaq.kernel.OwnTransaction;
import org.mithaq.search.SearchTrace;
import org.mithaq.search.SearchTraces;
import org.mithaq.search.persistence.TraceRows;

/** Gathers traces and writes them a moment later, many in one transaction. */
@ApplicationScoped
class KeepingTraces implements SearchTraces {
  private static final System.Logger LOG = System.getLogger(KeepingTraces.class.getName());
  private static final int WAITING_AT_MOST = 2_000;
  private static final long MOMENT_SECONDS = 2;

  /** search.md: every search leaves a trace kept 90 days. */
  static final Duration KEPT = Duration.ofDays(90);

  private static final Duration CLEARED_EVERY = Duration.ofHours(12);

  private final TraceRows rows;
  private final OwnTransaction transaction;
  private final ScheduledExecutorService executor;
  private final Clock clock;
  private final BlockingQueue<SearchTrace> waiting = new ArrayBlockingQueue<>(WAITING_AT_MOST);
  private final AtomicBoolean scheduled = new AtomicBoolean();
  private volatile Instant cleared = Instant.EPOCH;

  @Inject
  KeepingTraces(
      TraceRows rows, OwnTransaction transaction, ScheduledExecutorService executor, Clock clock) {
    this.rows = rows;
    this.transaction = transaction;
    this.executor = executor;
    this.clock = clock;
  }

  @Override
  public void add(SearchTrace trace) {
    if (waiting.offer(trace) && scheduled.compareAndSet(false, true)) {
      try {
        executor.schedule(this::writeWaiting, MOMENT_SECONDS, TimeUnit.SECONDS);
      } catch (RejectedExecutionException closing) {
        scheduled.set(false);
      }
    }
  }

  /** Throws nothing; what cannot be written now is dropped, since traces are not the record. */
  private void writeWaiting() {
    scheduled.set(false);
    List<SearchTrace> batch = new ArrayList<>();
    waiting.drainTo(batch);
    try {
      transaction.run(() -> write(batch));
    } catch (RuntimeException lost) {
      LOG.log(System.Logger.Level.DEBUG, batch.size() + " traces of searches were lost", lost);
    }
  }

  private void write(List<SearchTrace> batch) {
    batch.forEach(rows::add);
    Instant now = clock.instant();
    if (Duration.between(cleared, now).compareTo(CLEARED_EVERY) > 0) {
      rows.removeBefore(now.minus(KEPT));
      cleared = now;
    }
  }
}
