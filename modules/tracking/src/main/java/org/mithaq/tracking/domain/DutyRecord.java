package org.mithaq.tracking.domain;

import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mithaq.conventions.NotificationDutyView;
import org.mithaq.kernel.LegalDate;
import org.mithaq.tracking.DutyCause;
import org.mithaq.tracking.DutyEventView;
import org.mithaq.tracking.DutyStanding;
import org.mithaq.tracking.DutyView;
import org.mithaq.tracking.NotificationView;

/**
 * What is recorded of one duty of one State, and what follows from it on a day. Nothing recorded is
 * unknown: that a State did not notify, only the State or the recipient can say.
 *
 * @param deposited day of the State's consent, for duties that the text dates by it
 */
public record DutyRecord(
    String iso3,
    NotificationDutyView duty,
    LegalDate deposited,
    List<NotificationView> notifications,
    List<DutyEventView> events) {

  public DutyView on(LocalDate day) {
    Optional<NotificationView> last = standing(day);
    List<DutyEventView> open =
        events.stream()
            .filter(event -> !event.since().isAfter(day))
            .filter(event -> last.isEmpty() || opens(event, last.get()))
            .sorted(Comparator.comparing(DutyEventView::since))
            .toList();
    boolean aside =
        !open.isEmpty() && open.get(open.size() - 1).cause() == DutyCause.DOES_NOT_APPLY;
    List<DutyEventView> asking =
        open.stream().filter(event -> event.cause() != DutyCause.DOES_NOT_APPLY).toList();
    LegalDate due = aside ? LegalDate.UNKNOWN : due(asking, last);
    return new DutyView(iso3, duty, standing(last, asking, aside, due, day), due, last, open);
  }

  private DutyStanding standing(
      Optional<NotificationView> last,
      List<DutyEventView> asking,
      boolean aside,
      LegalDate due,
      LocalDate day) {
    if (!duty.owed()) {
      return switch (duty.nature()) {
        case "RIGHT" -> DutyStanding.RIGHT;
        case "DESIGNATION" -> DutyStanding.DESIGNATION;
        default -> DutyStanding.PER_CASE;
      };
    }
    if (aside) {
      return DutyStanding.NOT_APPLICABLE;
    }
    boolean passed = due.latest().filter(day::isAfter).isPresent();
    if (!asking.isEmpty()) {
      return passed ? DutyStanding.OVERDUE : DutyStanding.DUE;
    }
    if (last.isEmpty()) {
      return DutyStanding.UNKNOWN;
    }
    return periodic() && passed ? DutyStanding.OVERDUE : DutyStanding.DONE;
  }

  /** The earliest day by which what is open was to be done, as far as anybody named one. */
  private LegalDate due(List<DutyEventView> asking, Optional<NotificationView> last) {
    if (asking.isEmpty()) {
      return periodic() && last.isPresent()
          ? LegalDate.on(notifiedOn(last.get()).plus(Period.parse(duty.within())))
          : LegalDate.UNKNOWN;
    }
    return asking.stream().map(this::due).min(Comparator.naturalOrder()).orElseThrow();
  }

  /** Of one day, what was recorded later came later. */
  private static boolean opens(DutyEventView event, NotificationView last) {
    int days = event.since().compareTo(notifiedOn(last));
    return days > 0 || (days == 0 && event.recordedAt().isAfter(last.recordedAt()));
  }

  private LegalDate due(DutyEventView event) {
    if (event.due().known()) {
      return event.due();
    }
    return switch (event.cause()) {
      case DESIGNATED ->
          duty.within().isEmpty()
              ? LegalDate.UNKNOWN
              : LegalDate.on(event.since().plus(Period.parse(duty.within())));
      case STATED_NOT_MADE -> duty.datedByDeposit() ? deposited : LegalDate.UNKNOWN;
      default -> LegalDate.UNKNOWN;
    };
  }

  private boolean periodic() {
    return duty.triggers().contains("PERIODIC") && !duty.within().isEmpty();
  }

  /**
   * The newest notification made by the day that no other made by the day has taken the place of.
   */
  private Optional<NotificationView> standing(LocalDate day) {
    List<NotificationView> made =
        notifications.stream().filter(one -> !madeOn(one).isAfter(day)).toList();
    Set<String> gone = made.stream().map(NotificationView::supersedes).collect(Collectors.toSet());
    return made.stream()
        .filter(one -> !gone.contains(one.id()))
        .max(
            Comparator.comparing(DutyRecord::notifiedOn)
                .thenComparing(NotificationView::recordedAt));
  }

  /** The first day on which it can have been made; when it was recorded where nobody knows. */
  private static LocalDate madeOn(NotificationView one) {
    return one.date().earliest().orElseGet(() -> recorded(one));
  }

  /** The last day on which it can have been made. */
  private static LocalDate notifiedOn(NotificationView one) {
    return one.date().latest().orElseGet(() -> recorded(one));
  }

  private static LocalDate recorded(NotificationView one) {
    return one.recordedAt().atZone(ZoneOffset.UTC).toLocalDate();
  }
}
