package org.mithaq.conventions;

import java.time.LocalDate;

/** How many sign and how many are party. */
public interface ParticipationCounts {
  /**
   * Counts the records of real States; demonstration States are never counted (INV-08).
   *
   * @param instrument code, either case
   * @param on the day
   */
  CountView count(String instrument, LocalDate on);
}
