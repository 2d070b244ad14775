package org.mithaq.legislation.domain;

import java.time.LocalDate;
import org.mithaq.kernel.LegalDate;
import org.mithaq.legislation.LawStatus;

/**
 * Where a law stands on a day (INV-17): in force when commenced on or before it and not repealed on
 * or before it. What is not known to be is unknown, also where a date is known only to the month.
 */
public final class Standing {
  private Standing() {}

  public static LawStatus on(LegalDate commenced, LegalDate repealed, LocalDate day) {
    if (repealed.known() && !repealed.earliest().orElseThrow().isAfter(day)) {
      return repealed.latest().orElseThrow().isAfter(day) ? LawStatus.UNKNOWN : LawStatus.REPEALED;
    }
    if (!commenced.known()) {
      return LawStatus.UNKNOWN;
    }
    if (commenced.earliest().orElseThrow().isAfter(day)) {
      return LawStatus.NOT_COMMENCED;
    }
    return commenced.latest().orElseThrow().isAfter(day) ? LawStatus.UNKNOWN : LawStatus.IN_FORCE;
  }

  /** The same for a provision, whose own status may say otherwise. */
  public static LawStatus on(LawStatus law, ProvisionStatus own, LocalDate day) {
    boolean begun = own.since().earliest().map(since -> !since.isAfter(day)).orElse(true);
    boolean over = own.until().earliest().map(until -> !until.isAfter(day)).orElse(false);
    return begun && !over && law == LawStatus.IN_FORCE ? own.status() : law;
  }
}
