package org.mithaq.tracking;

import java.util.List;
import java.util.Optional;
import org.mithaq.conventions.NotificationDutyView;
import org.mithaq.kernel.LegalDate;

/**
 * One duty of one State on a day.
 *
 * @param due last day of what is due or overdue; unknown where there is none
 * @param last the notification that stands
 * @param open what keeps it open, the oldest first
 */
public record DutyView(
    String iso3,
    NotificationDutyView duty,
    DutyStanding standing,
    LegalDate due,
    Optional<NotificationView> last,
    List<DutyEventView> open) {
  public DutyView {
    open = List.copyOf(open);
  }
}
