package org.mithaq.search;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Days from and to, both included; open where nothing is known or set.
 *
 * @param fromIso ISO date or empty
 * @param toIso ISO date or empty
 */
public record DateSpan(String fromIso, String toIso) {
  public static final DateSpan ALWAYS = new DateSpan("", "");

  public static DateSpan between(Optional<LocalDate> from, Optional<LocalDate> to) {
    return new DateSpan(
        from.map(LocalDate::toString).orElse(""), to.map(LocalDate::toString).orElse(""));
  }

  public boolean contains(LocalDate day) {
    return (fromIso.isEmpty() || !LocalDate.parse(fromIso).isAfter(day))
        && (toIso.isEmpty() || !LocalDate.parse(toIso).isBefore(day));
  }
}
