package org.mithaq.outbox.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.mithaq.kernel.OwnTransaction;
import org.mithaq.outbox.Delivery;
import org.mithaq.outbox.OutboxListener;

/**
 * Brings due news to each listener, a batch and a transaction at a time: lock, deliver, delete. Two
 * servers may do it at once and may then hold news of one subject at the same time, the newer
 * before the older; this is harmless because listeners read the truth and its revision, not the
 * news.
 */
@ApplicationScoped
class OutboxDispatcher {
  private static final Logger LOG = Logger.getLogger(OutboxDispatcher.class.getName());

  private final Deliveries deliveries;
  private final Iterable<OutboxListener> listeners;
  private final OwnTransaction transaction;
  private final Clock clock;
  private final Map<String, Rest> rests = new ConcurrentHashMap<>();
  private final Map<String, Pace> paces = new ConcurrentHashMap<>();

  @Inject
  OutboxDispatcher(
      Deliveries deliveries,
      @Any Instance<OutboxListener> listeners,
      OwnTransaction transaction,
      Clock clock) {
    this(deliveries, (Iterable<OutboxListener>) listeners, transaction, clock);
  }

  OutboxDispatcher(
      Deliveries deliveries,
      Iterable<OutboxListener> listeners,
      OwnTransaction transaction,
      Clock clock) {
    this.deliveries = deliveries;
    this.listeners = listeners;
    this.transaction = transaction;
    this.clock = clock;
  }

  /**
   * One batch, and one piece of news that travels alone, for every listener.
   *
   * @return how many rows were taken, delivered or put off; 0 when there is nothing to do now
   */
  public int dispatchOnce() {
    int taken = 0;
    for (OutboxListener listener : listeners) {
      taken += dispatch(listener, false);
      taken += dispatch(listener, true);
    }
    return taken;
  }

  private int dispatch(OutboxListener listener, boolean singly) {
    Rest rest = rests.getOrDefault(listener.name(), Rest.NONE);
    Instant now = clock.instant();
    if (now.isBefore(rest.until())) {
      return 0;
    }
    Pace pace = paces.getOrDefault(listener.name(), Pace.FIRST);
    // Known outside the transaction, so that a failure can be noted after the rollback.
    AtomicReference<Claimed> claimed = new AtomicReference<>(Claimed.NOTHING);
    try {
      transaction.run(
          () -> {
            claimed.set(deliveries.claim(listener.name(), now, pace.size(), singly));
            if (!claimed.get().isEmpty()) {
              listener.deliver(claimed.get().collapsed());
              deliveries.delete(claimed.get());
            }
          });
      if (!claimed.get().isEmpty()) {
        rests.remove(listener.name());
        if (!singly) {
          paces.put(listener.name(), pace.after(Duration.between(now, clock.instant())));
        }
      }
    } catch (RuntimeException | StackOverflowError failure) {
      if (claimed.get().isEmpty()) {
        throw failure;
      }
      if (!singly && !listener.onlyLater(failure)) {
        paces.put(listener.name(), pace.slower());
      }
      note(listener, claimed.get(), rest, failure);
    }
    return claimed.get().size();
  }

  private void note(OutboxListener listener, Claimed claimed, Rest rest, Throwable failure) {
    String told = RetryRule.told(failure);
    if (listener.onlyLater(failure)) {
      Rest longer = rest.longer(clock.instant());
      rests.put(listener.name(), longer);
      if (longer.times() == 1) {
        LOG.log(
            Level.WARNING, "{0} cannot take news now: {1}", new Object[] {listener.name(), told});
      }
      transaction.run(() -> deliveries.remark(claimed, told));
      return;
    }
    LOG.log(
        Level.WARNING,
        failure,
        () -> listener.name() + " failed to take " + claimed.size() + " news, tried again later");
    transaction.run(() -> claimed.deliveries().forEach(delivery -> putOff(delivery, told)));
  }

  private void putOff(Delivery delivery, String told) {
    int failures = delivery.attempt();
    boolean dead = failures >= RetryRule.ATTEMPTS;
    if (dead) {
      LOG.severe(() -> "Given up: " + delivery.event() + " of " + delivery.subject() + ", " + told);
    }
    deliveries.putOff(delivery, clock.instant().plus(RetryRule.delayAfter(failures)), dead, told);
  }

  /**
   * A listener's rest while its neighbour is away; kept in memory, each server finds out itself.
   */
  private record Rest(int times, Instant until) {
    static final Rest NONE = new Rest(0, Instant.MIN);

    Rest longer(Instant now) {
      return new Rest(times + 1, now.plus(RetryRule.restAfter(times + 1)));
    }
  }
}
