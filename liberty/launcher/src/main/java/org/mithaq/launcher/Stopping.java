package org.mithaq.launcher;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** Ends a process by asking first. */
final class Stopping {
  private static final Duration PATIENCE = Duration.ofSeconds(40);

  private Stopping() {}

  /**
   * Asks, waits, and ends by force what does not listen; the process and what it started are gone
   * afterwards.
   */
  static void process(String name, ProcessHandle process) {
    Stream<ProcessHandle> children = process.descendants();
    ask(name, process);
    if (!endsWithin(process, PATIENCE)) {
      Stream.concat(children, Stream.of(process)).forEach(ProcessHandle::destroyForcibly);
      endsWithin(process, PATIENCE);
    }
  }

  static boolean endsWithin(ProcessHandle process, Duration patience) {
    try {
      process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (ExecutionException e) {
      return !process.isAlive();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** PostgreSQL would wait for its clients at SIGTERM; SIGINT ends their connections. */
  private static void ask(String name, ProcessHandle process) {
    if (!name.equals("database")) {
      process.destroy();
      return;
    }
    try {
      new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
    } catch (IOException e) {
      process.destroy();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
