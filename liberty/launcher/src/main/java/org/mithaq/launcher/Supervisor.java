package org.mithaq.launcher;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/** Starts a server again when it died; the portal goes on meanwhile and says what it cannot do. */
final class Supervisor {
  private static final Duration FIRST_DELAY = Duration.ofSeconds(2);
  private static final Duration LONGEST_DELAY = Duration.ofMinutes(1);

  private final RunFolder run;
  private final Console console;
  private final ScheduledExecutorService later =
      Executors.newScheduledThreadPool(2, Supervisor::thread);
  private volatile boolean stopping;

  Supervisor(RunFolder run, Console console) {
    this.run = run;
    this.console = console;
  }

  /** Starts it now, and again whenever it dies, until {@link #stop()}. */
  void start(LocalServer server) {
    AtomicReference<ProcessHandle> latest = new AtomicReference<>();
    server.start(
        process -> {
          run.pidFile(server.name()).write(process);
          latest.set(process);
        });
    latest.get().onExit().thenRun(() -> died(server, FIRST_DELAY));
  }

  /** From now on nothing is started again. */
  void stop() {
    stopping = true;
    later.shutdownNow();
  }

  private void died(LocalServer server, Duration delay) {
    if (stopping) {
      return;
    }
    console.say(
        "The " + server.name() + " server died; starting it again in " + delay.toSeconds() + " s");
    later.schedule(() -> again(server, delay), delay.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void again(LocalServer server, Duration delay) {
    if (stopping) {
      return;
    }
    try {
      start(server);
      console.say("The " + server.name() + " server is back");
    } catch (RuntimeException e) {
      console.say("The " + server.name() + " server does not come back: " + e.getMessage());
      Duration longer = delay.multipliedBy(2);
      died(server, longer.compareTo(LONGEST_DELAY) > 0 ? LONGEST_DELAY : longer);
    }
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "supervisor");
    thread.setDaemon(true);
    return thread;
  }
}
