package org.mithaq.concordance.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mithaq.concordance.domain.ProvisionForce.Lapse;
import org.mithaq.kernel.LegalDate;

class ProvisionForceTest {
  private static final LocalDate DAY = LocalDate.of(2024, 6, 1);
  private static final LegalDate OLD = LegalDate.parse("2010-01-01");

  @Test
  void inv11_aBillIsNeverInForceWhateverItsDatesSay() {
    assertThat(on("BILL")).isEqualTo(LawForce.NOT_IN_FORCE);
    assertThat(on("ACT")).isEqualTo(LawForce.IN_FORCE);
  }

  @Test
  void inv17_aProvisionThatLapsedByTheDayIsNotInForceThoughItsLawIs() {
    assertThat(on("ACT", lapse("2024-06-01", ""))).isEqualTo(LawForce.NOT_IN_FORCE);
    assertThat(on("ACT", lapse("2024-06-02", ""))).isEqualTo(LawForce.IN_FORCE);
    assertThat(on("ACT", lapse("2020-01-01", "2024-06-01"))).isEqualTo(LawForce.IN_FORCE);
    assertThat(on("ACT", lapse("", ""))).isEqualTo(LawForce.NOT_IN_FORCE);
    assertThat(on("ACT", lapse("", "2024-06-01"))).isEqualTo(LawForce.IN_FORCE);
  }

  @Test
  void inv17_aLapseKnownToTheYearLeavesItUnknownWithinThatYear() {
    assertThat(on("ACT", lapse("2024", ""))).isEqualTo(LawForce.UNKNOWN);
  }

  private static Lapse lapse(String since, String until) {
    return new Lapse(LegalDate.parse(since), LegalDate.parse(until));
  }

  private static LawForce on(String kind, Lapse... lapses) {
    return ProvisionForce.on(DAY, kind, OLD, LegalDate.UNKNOWN, List.of(lapses));
  }
}
