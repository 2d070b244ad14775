package org.mithaq.legislation.domain;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/** New ids of laws: UUIDs of version 7 (RFC 9562, 5.7), so that they sort by their making. */
public final class LawIds {
  private static final SecureRandom RANDOM = new SecureRandom();

  private LawIds() {}

  public static String next(Clock clock) {
    long time = clock.millis() << 16 | 0x7000L | RANDOM.nextInt(0x1000);
    long rest = RANDOM.nextLong() >>> 2 | 0x8000000000000000L;
    return new UUID(time, rest).toString();
  }
}
