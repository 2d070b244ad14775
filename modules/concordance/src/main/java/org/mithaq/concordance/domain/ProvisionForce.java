package org.mithaq.concordance.domain;

import java.time.LocalDate;
import java.util.List;
import org.mithaq.kernel.LegalDate;

/** Whether a provision stands on a day: its law, its kind, and what became of it since. */
public final class ProvisionForce {
  private ProvisionForce() {}

  /**
   * What became of a provision, or of what it stands in.
   *
   * @param since from when; unknown means always
   * @param until the first day on which it no longer holds
   */
  public record Lapse(LegalDate since, LegalDate until) {}

  /**
   * @param lawKind a bill is no law and is never in force (INV-11)
   */
  public static LawForce on(
      LocalDate day, String lawKind, LegalDate commenced, LegalDate repealed, List<Lapse> lapses) {
    if (lawKind.equals("BILL")) {
      return LawForce.NOT_IN_FORCE;
    }
    LawForce force = LawForce.on(day, commenced, repealed);
    for (Lapse lapse : lapses) {
      LawForce lapsed =
          lapse.since().known()
              ? LawForce.on(day, lapse.since(), lapse.until())
              : always(day, lapse.until());
      if (lapsed == LawForce.IN_FORCE) {
        return LawForce.NOT_IN_FORCE;
      }
      if (lapsed == LawForce.UNKNOWN && force == LawForce.IN_FORCE) {
        force = LawForce.UNKNOWN;
      }
    }
    return force;
  }

  private static LawForce always(LocalDate day, LegalDate until) {
    return LawForce.on(day, LegalDate.on(LocalDate.of(1, 1, 1)), until);
  }
}
