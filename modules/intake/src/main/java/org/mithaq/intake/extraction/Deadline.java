package org.mithaq.intake.extraction;

import java.time.Duration;
import org.mithaq.kernel.Refusal;
import org.mithaq.kernel.RefusedException;

/** Ends a reading that takes too long or yields too much; asked at every step of it. */
final class Deadline {
  private final long end;
  private final Limits limits;

  private Deadline(Limits limits) {
    this.limits = limits;
    this.end = System.nanoTime() + limits.time().toNanos();
  }

  static Deadline of(Limits limits) {
    return new Deadline(limits);
  }

  boolean passed() {
    return System.nanoTime() - end > 0 || Thread.currentThread().isInterrupted();
  }

  Duration left() {
    return Duration.ofNanos(Math.max(1, end - System.nanoTime()));
  }

  void check(long soFar) {
    if (passed()) {
      throw new RefusedException(
          new Refusal.TooLarge(
              "file", "reading it took longer than " + limits.time().toSeconds() + " seconds"));
    }
    if (soFar > limits.characters()) {
      throw new RefusedException(
          new Refusal.TooLarge("file", "more than " + limits.characters() + " characters of text"));
    }
  }
}
