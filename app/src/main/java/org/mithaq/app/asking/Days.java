package org.mithaq.app.asking;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.LegalDate;
import org.mithaq.kernel.RefusedException;

/** A day out of a parameter, and in words. */
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

  /** A day in words of the reader's language. */
  public static String inWords(LocalDate day, LanguageTag reader) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
        .withLocale(reader.locale())
        .format(day);
  }

  /** A date as far as it is known; what is unknown is called so. */
  public static String inWords(LegalDate date, LanguageTag reader) {
    return date.known()
        ? date.day().map(day -> inWords(day, reader)).orElse(date.iso())
        : Labels.message("date.unknown", reader, "");
  }
}
