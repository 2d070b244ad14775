package org.mithaq.legislation;

import org.mithaq.kernel.LegalDate;

/**
 * Dates of a law, each with how it was printed where that differs (Hijri); unknown stays unknown.
 */
public record LawDates(
    LegalDate adopted,
    String adoptedAsPrinted,
    LegalDate published,
    String publishedAsPrinted,
    LegalDate commenced,
    String commencedAsPrinted,
    LegalDate repealed) {
  public static final LawDates UNKNOWN =
      new LawDates(
          LegalDate.UNKNOWN, "", LegalDate.UNKNOWN, "", LegalDate.UNKNOWN, "", LegalDate.UNKNOWN);
}
