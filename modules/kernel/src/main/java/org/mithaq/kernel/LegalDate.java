package org.mithaq.kernel;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A date of legal effect as far as it is known: a day, a month ({@code 1998-04}), a year, or
 * unknown. A date that is not known is unknown, never guessed.
 *
 * @param iso {@code 2019-09-30}, {@code 2019-09}, {@code 2019}, or empty when unknown
 */
public record LegalDate(String iso) implements Comparable<LegalDate> {
  private static final Pattern SHAPE = Pattern.compile("(\\d{4}(-\\d{2}(-\\d{2})?)?)?");

  public static final LegalDate UNKNOWN = new LegalDate("");

  public LegalDate {
    if (iso == null || !SHAPE.matcher(iso).matches()) {
      throw RefusedException.invalid("date", "not an ISO date, month or year: " + iso);
    }
    try {
      if (iso.length() == 10) {
        LocalDate.parse(iso);
      } else if (iso.length() == 7) {
        YearMonth.parse(iso);
      }
    } catch (java.time.DateTimeException impossible) {
      throw RefusedException.invalid("date", "no such date: " + iso);
    }
  }

  /** Reads an ISO date, month or year; null and blank are unknown. */
  public static LegalDate parse(String text) {
    return text == null || text.isBlank() ? UNKNOWN : new LegalDate(text.strip());
  }

  public static LegalDate on(LocalDate day) {
    return new LegalDate(day.toString());
  }

  public boolean known() {
    return !iso.isEmpty();
  }

  /** The day, when the date is known to the day. */
  public Optional<LocalDate> day() {
    return iso.length() == 10 ? Optional.of(LocalDate.parse(iso)) : Optional.empty();
  }

  /** The year, when at least that is known. */
  public Optional<Integer> year() {
    return known() ? Optional.of(Integer.valueOf(iso.substring(0, 4))) : Optional.empty();
  }

  /** The first day it can have been. */
  public Optional<LocalDate> earliest() {
    return switch (iso.length()) {
      case 4 -> Optional.of(LocalDate.of(Integer.parseInt(iso), 1, 1));
      case 7 -> Optional.of(YearMonth.parse(iso).atDay(1));
      default -> day();
    };
  }

  /** The last day it can have been. */
  public Optional<LocalDate> latest() {
    return switch (iso.length()) {
      case 4 -> Optional.of(LocalDate.of(Integer.parseInt(iso), 12, 31));
      case 7 -> Optional.of(YearMonth.parse(iso).atEndOfMonth());
      default -> day();
    };
  }

  /** Unknown dates come last. */
  @Override
  public int compareTo(LegalDate other) {
    if (known() != other.known()) {
      return known() ? -1 : 1;
    }
    return iso.compareTo(other.iso);
  }

  @Override
  public String toString() {
    return known() ? iso : "unknown";
  }
}
