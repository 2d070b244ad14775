package org.mithaq.app.asking;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.mithaq.kernel.RefusedException;

/** A day out of a parameter. */
public final class Days {
  private Days() {}

  /**
   * The day a parameter names.
   *
   * @param name of the parameter, for the refusal
   * @param value ISO date; null or blank is today
   */
  public static LocalDate of(String name, String value, Clock clock) {
    if (value == null || value.isBlank()) {
      return LocalDate.now(clock);
    }
    try {
      return LocalDate.parse(value.strip());
    } catch (DateTimeParseException notADay) {
      throw RefusedException.invalid(name, "An ISO date such as 2019-09-30");
    }
  }
}
