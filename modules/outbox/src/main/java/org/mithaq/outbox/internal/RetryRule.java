package org.mithaq.outbox.internal;

import java.time.Duration;

/** How often and how late something is tried again. */
final class RetryRule {
  /** Rows of one transaction at most; {@link Pace} says how many. */
  static final int BATCH_SIZE = 200;

  /** After so many failures news travels alone, so that one bad piece does not hold up the rest. */
  static final int BATCH_ATTEMPTS = 3;

  /** After so many failures news is a dead letter. */
  static final int ATTEMPTS = 20;

  private static final Duration LONGEST_DELAY = Duration.ofMinutes(5);
  private static final Duration LONGEST_REST = Duration.ofSeconds(15);
  private static final int LONGEST_ERROR = 500;

  private RetryRule() {}

  /** 1 s, 2 s, 4 s … at most 5 minutes; for the failure of that number, from 1. */
  static Duration delayAfter(int failures) {
    return doubled(failures, LONGEST_DELAY);
  }

  /** 1 s, 2 s, 4 s … at most 15 s; for the rest of that number in a row, from 1. */
  static Duration restAfter(int rests) {
    return doubled(rests, LONGEST_REST);
  }

  /** Class and message of a failure, at most 500 characters. */
  static String told(Throwable failure) {
    String told = failure.getClass().getName() + ": " + failure.getMessage();
    return told.length() <= LONGEST_ERROR ? told : told.substring(0, LONGEST_ERROR);
  }

  private static Duration doubled(int times, Duration longest) {
    Duration delay = Duration.ofSeconds(1L << Math.min(times - 1, 20));
    return delay.compareTo(longest) < 0 ? delay : longest;
  }
}
