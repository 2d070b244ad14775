package org.mithaq.outbox.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.mithaq.outbox.OutboxDispatch;

/** Asks the dispatcher every second, and at once again while there is work. */
@ApplicationScoped
class DispatchLoop implements OutboxDispatch {
  private static final Logger LOG = Logger.getLogger(DispatchLoop.class.getName());
  private static final long IDLE_SECONDS = 1;
  private static final long STOP_SECONDS = 20;

  private final OutboxDispatcher dispatcher;
  private final ScheduledExecutorService executor;
  private final ReentrantLock turning = new ReentrantLock();
  private volatile Future<?> turns;
  private volatile boolean failing;

  @Inject
  DispatchLoop(OutboxDispatcher dispatcher, ScheduledExecutorService executor) {
    this.dispatcher = dispatcher;
    this.executor = executor;
  }

  @Override
  public synchronized void start() {
    if (turns == null) {
      turns = executor.scheduleWithFixedDelay(this::turn, 0, IDLE_SECONDS, TimeUnit.SECONDS);
    }
  }

  @Override
  public synchronized void stop() {
    if (turns == null) {
      return;
    }
    turns.cancel(false);
    turns = null;
    try {
      if (turning.tryLock(STOP_SECONDS, TimeUnit.SECONDS)) {
        turning.unlock();
      } else {
        LOG.warning("A batch of news is still being delivered; it comes again if it fails");
      }
    } catch (InterruptedException leave) {
      Thread.currentThread().interrupt();
    }
  }

  /** Throws nothing: a schedule whose task throws is over. */
  private void turn() {
    turning.lock();
    try {
      boolean more = true;
      while (more && turns != null) {
        more = dispatcher.dispatchOnce() > 0;
        failing = false;
      }
    } catch (RuntimeException | Error failure) {
      if (!failing) {
        LOG.log(Level.WARNING, "News cannot be delivered now, tried again every second", failure);
      }
      failing = true;
    } finally {
      turning.unlock();
    }
  }
}
