package org.mithaq.concordance.domain;

import java.time.LocalDate;
import org.mithaq.kernel.LegalDate;

/** Whether a law is in force on a day, as far as its dates say. */
public enum LawForce {
  IN_FORCE,
  NOT_IN_FORCE,
  UNKNOWN;

  /**
   * INV-17: commenced on or before the day, not repealed on or before it. A date known to the month
   * or year decides only for days outside it; within it nobody knows.
   */
  public static LawForce on(LocalDate day, LegalDate commenced, LegalDate repealed) {
    boolean begun = reached(commenced.latest().orElse(LocalDate.MAX), day);
    boolean perhapsOver = reached(repealed.earliest().orElse(LocalDate.MAX), day);
    if (begun && !perhapsOver) {
      return IN_FORCE;
    }
    boolean notBegun = commenced.known() && !reached(commenced.earliest().orElseThrow(), day);
    boolean over = reached(repealed.latest().orElse(LocalDate.MAX), day);
    return notBegun || over ? NOT_IN_FORCE : UNKNOWN;
  }

  private static boolean reached(LocalDate date, LocalDate day) {
    return !date.isAfter(day);
  }
}
