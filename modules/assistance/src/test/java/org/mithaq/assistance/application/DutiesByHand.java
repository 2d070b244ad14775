package org.mithaq.assistance.application;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mithaq.conventions.NotificationDutyView;
import org.mithaq.kernel.LegalDate;
import org.mithaq.tracking.DutyChecklist;
import org.mithaq.tracking.DutyStanding;
import org.mithaq.tracking.DutyView;

/** Checklists of duties that a test writes down. */
final class DutiesByHand {
  private DutiesByHand() {}

  /** All of them of one standing. */
  static DutyChecklist of(DutyStanding standing, String... paths) {
    return new DutyChecklist(
        "XDA",
        LocalDate.parse("2026-11-26"),
        List.of(),
        List.of(),
        Arrays.stream(paths).map(path -> duty(path, standing)).toList());
  }

  private static DutyView duty(String path, DutyStanding standing) {
    return new DutyView(
        "XDA",
        new NotificationDutyView(
            path, path, "", "", "DUTY", List.of(), "", "SG_UN", "", "", "", "invented"),
        standing,
        LegalDate.UNKNOWN,
        Optional.empty(),
        List.of());
  }
}
