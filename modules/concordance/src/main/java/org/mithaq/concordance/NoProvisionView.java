package org.mithaq.concordance;

import java.time.LocalDate;
import org.mithaq.kernel.LegalDate;
import org.mithaq.kernel.Texts;

/**
 * A standing statement that a State has no provision for an obligation.
 *
 * @param statedBy who looked
 * @param statedOn when
 * @param note where was looked
 */
public record NoProvisionView(
    String id, String iso3, String obligation, String statedBy, LegalDate statedOn, Texts note) {
  /** Whether it was stated by a day: it says nothing of the days before. */
  public boolean stands(LocalDate on) {
    return statedOn.earliest().filter(on::isBefore).isEmpty();
  }

  /** The same under another name of who looked. */
  public NoProvisionView statedBy(String other) {
    return new NoProvisionView(id, iso3, obligation, other, statedOn, note);
  }
}
