package org.mithaq.outbox.internal;

import java.time.Duration;

/**
 * How many pieces of news of one listener travel together, as fast as it takes them: a batch must
 * be well within the time that a transaction has, and what it brings is found only when it is
 * through. A batch of two hundred large laws can take minutes.
 */
record Pace(int size) {
  static final Pace FIRST = new Pace(50);
  private static final Duration QUICK = Duration.ofSeconds(2);
  private static final Duration SLOW = Duration.ofSeconds(8);

  /** After a batch that was brought in this time. */
  Pace after(Duration taken) {
    if (taken.compareTo(SLOW) > 0) {
      return slower();
    }
    return taken.compareTo(QUICK) < 0 ? new Pace(Math.min(RetryRule.BATCH_SIZE, size * 2)) : this;
  }

  /** After a batch that failed, perhaps because its transaction had no more time. */
  Pace slower() {
    return new Pace(Math.max(1, size / 2));
  }
}
