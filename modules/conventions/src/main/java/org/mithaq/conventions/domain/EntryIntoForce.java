package org.mithaq.conventions.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.mithaq.conventions.StatusActionKind;
import org.mithaq.kernel.LegalDate;

/**
 * From when a consent binds (INV-01 as corrected): a date that the depositary states wins; else the
 * later of the instrument's entry into force and so many days after the deposit (UNCAC 68(2), UNTOC
 * 38(2) as the depositary applies it). A succession and a participation by virtue of an amending
 * protocol bind from their own date, never before the instrument is in force.
 */
final class EntryIntoForce {
  private EntryIntoForce() {}

  /** Known to the day, or unknown. */
  static LegalDate of(StatusAction consent, InstrumentTerms terms) {
    if (consent.effective().known()) {
      return consent.effective();
    }
    Optional<LocalDate> deposit = consent.date().day();
    Optional<LocalDate> inForce = terms.inForce().day();
    if (deposit.isEmpty() || inForce.isEmpty()) {
      return LegalDate.UNKNOWN;
    }
    if (bindsAtOnce(consent.kind())) {
      return LegalDate.on(later(inForce.get(), deposit.get()));
    }
    if (terms.daysLater().isEmpty()) {
      return LegalDate.UNKNOWN;
    }
    return LegalDate.on(later(inForce.get(), deposit.get().plusDays(terms.daysLater().getAsInt())));
  }

  private static boolean bindsAtOnce(StatusActionKind kind) {
    return kind == StatusActionKind.SUCCESSION || kind == StatusActionKind.PARTICIPATION;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
