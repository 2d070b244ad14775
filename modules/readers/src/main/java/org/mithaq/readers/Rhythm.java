package org.mithaq.readers;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;

/** How often somebody is told. */
public enum Rhythm {
  OFF,
  DAILY,
  WEEKLY;

  /** Before the working day begins from Rabat to Muscat. */
  private static final LocalTime EARLY = LocalTime.of(4, 0);

  /** The next time after this one: each morning, or on Monday morning. */
  public Instant after(Instant now) {
    OffsetDateTime at = now.atOffset(ZoneOffset.UTC).with(EARLY);
    OffsetDateTime next = at.toInstant().isAfter(now) ? at : at.plusDays(1);
    return this == WEEKLY
        ? next.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY)).toInstant()
        : next.toInstant();
  }
}
