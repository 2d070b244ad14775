package org.mithaq.running;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Waits for something that is on its way: asks again and again, and gives up at a deadline. */
public final class Await {
  private static final Duration PAUSE = Duration.ofMillis(100);

  private Await() {}

  /**
   * @param what said when the deadline passes
   */
  public static void until(String what, Duration deadline, BooleanSupplier condition) {
    until(what, deadline, PAUSE, condition);
  }

  /** The same, asking less often, where asking costs what is waited for. */
  public static void until(
      String what, Duration deadline, Duration pause, BooleanSupplier condition) {
    long end = System.nanoTime() + deadline.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("Not within " + deadline.toSeconds() + " s: " + what);
      }
      rest(pause);
    }
  }

  private static void rest(Duration pause) {
    try {
      TimeUnit.MILLISECONDS.sleep(pause.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("Interrupted", e);
    }
  }
}
