package org.mithaq.launcher;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What happens when the JVM is asked to end, by a signal or by itself: portal, engine and database
 * stop in this order, and the exit code is 0 unless something failed. (A JVM that ends by a signal
 * would otherwise answer 128 + n.)
 */
final class Shutdown {
  private final RunFolder run;
  private final Supervisor supervisor;
  private final Console console;
  private final AtomicInteger exitCode = new AtomicInteger(ExitCode.OK);
  private final CountDownLatch begun = new CountDownLatch(1);

  Shutdown(RunFolder run, Supervisor supervisor, Console console) {
    this.run = run;
    this.supervisor = supervisor;
    this.console = console;
  }

  void arm() {
    Runtime.getRuntime().addShutdownHook(new Thread(this::everything, "shutdown"));
  }

  /**
   * Remembers that the end is not a wished one. Where the end has begun already, what the caller
   * saw is its consequence: nothing is remembered, and the call does not return.
   */
  void failed(int code) {
    if (begun.getCount() == 0) {
      new CompletableFuture<Void>().join();
    }
    exitCode.set(code);
  }

  private void everything() {
    begun.countDown();
    try {
      console.say("Stopping");
      supervisor.stop();
      run.stopLeftovers();
      console.say("Stopped");
    } catch (RuntimeException e) {
      console.say("Not everything could be stopped: " + e.getMessage());
      exitCode.compareAndSet(ExitCode.OK, ExitCode.FAILED);
    } finally {
      Runtime.getRuntime().halt(exitCode.get());
    }
  }
}
