package org.mithaq.tracking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reading what a State has to tell others, and what it told. */
public interface Duties {
  /** The whole checklist on a day. Needs SEE_TRACKING for the State. */
  DutyChecklist of(String iso3, LocalDate on);

  /** One duty of it, by the path of its obligation; empty when the State is not party that day. */
  Optional<DutyView> duty(String iso3, String duty, LocalDate on);

  /** What stands notified on a day: facts that depositaries circulate, open to anybody. */
  List<NotificationView> notified(String iso3, LocalDate on);

  /** All that was ever recorded of one duty, the newest first. Needs SEE_TRACKING for the State. */
  List<NotificationView> history(String iso3, String duty);
}
