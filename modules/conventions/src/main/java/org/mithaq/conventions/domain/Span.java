package org.mithaq.conventions.domain;

import java.time.LocalDate;
import org.mithaq.kernel.LegalDate;

/**
 * When something happened, between the first day it can have been and the first day by which it
 * certainly was; the same day when it is known.
 */
record Span(LocalDate possible, LocalDate certain) {
  /** As far as the date is known; a date that is not known at all had come by {@code latest}. */
  static Span of(LegalDate date, LocalDate earliest, LocalDate latest) {
    return new Span(date.earliest().orElse(earliest), date.latest().orElse(latest));
  }

  static Span on(LocalDate day) {
    return new Span(day, day);
  }

  boolean certainlyBy(LocalDate day) {
    return !certain.isAfter(day);
  }

  boolean possiblyBy(LocalDate day) {
    return !possible.isAfter(day);
  }

  /** Not before that day. */
  Span notBefore(LocalDate day) {
    return new Span(later(possible, day), later(certain, day));
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
