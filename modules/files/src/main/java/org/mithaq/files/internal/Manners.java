package org.mithaq.files.internal;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** One request per host at a time, and a pause before the next. */
final class Manners {
  private static final int MOST_HOSTS = 10_000;

  private final Duration pause;
  private final Map<String, Host> hosts = new ConcurrentHashMap<>();

  Manners(Duration pause) {
    this.pause = pause;
  }

  /** What is done with the host to oneself. */
  interface Turn<T> {
    T take();
  }

  private static final class Host {
    private final Semaphore free = new Semaphore(1, true);
    private volatile long lastEnd;
    private volatile boolean asked;
  }

  <T> T with(String host, Turn<T> turn) throws InterruptedException {
    if (hosts.size() > MOST_HOSTS) {
      hosts
          .values()
          .removeIf(one -> one.free.availablePermits() == 1 && !one.free.hasQueuedThreads());
    }
    Host own = hosts.computeIfAbsent(host, name -> new Host());
    own.free.acquire();
    try {
      rest(own);
      return turn.take();
    } finally {
      own.asked = true;
      own.lastEnd = System.nanoTime();
      own.free.release();
    }
  }

  private void rest(Host host) throws InterruptedException {
    long left = pause.toNanos() - (System.nanoTime() - host.lastEnd);
    if (host.asked && left > 0) {
      TimeUnit.NANOSECONDS.sleep(left);
    }
  }
}
