package org.mithaq.app.ui.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How often strangers may try something from one network address (OWASP ASVS 5, 6.3.1). It counts
 * what failed: an institution whose people all come through one address is not locked out by
 * signing in (of reports it counts what was taken). Each server counts for itself, and forgets at
 * its end.
 */
@ApplicationScoped
public class StrangerPace {
  static final int AT_MOST = 20;
  public static final Duration SPAN = Duration.ofMinutes(10);

  /** Enough for an attack from many addresses, small enough to be held for ever. */
  private static final int ADDRESSES = 20_000;

  private final Clock clock;
  private final Map<String, Deque<Instant>> failures =
      new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
          return size() > ADDRESSES;
        }
      };

  @Inject
  public StrangerPace(Clock clock) {
    this.clock = clock;
  }

  /**
   * Whether one more try is allowed.
   *
   * @param what is tried, such as {@code sign-in}
   * @param address of whoever tries
   */
  public synchronized boolean allows(String what, String address) {
    Deque<Instant> tries = failures.get(key(what, address));
    if (tries == null) {
      return true;
    }
    Instant since = clock.instant().minus(SPAN);
    while (!tries.isEmpty() && !tries.peek().isAfter(since)) {
      tries.remove();
    }
    return tries.size() < AT_MOST;
  }

  public synchronized void count(String what, String address) {
    failures.computeIfAbsent(key(what, address), key -> new ArrayDeque<>()).add(clock.instant());
  }

  private static String key(String what, String address) {
    return what + " " + address;
  }
}
