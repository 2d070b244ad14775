package org.mithaq.tracking.application;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mithaq.conventions.ConventionCatalogue;
import org.mithaq.conventions.NotificationDutyView;
import org.mithaq.conventions.ParticipationStatus;
import org.mithaq.conventions.ParticipationView;
import org.mithaq.tracking.DutyChecklist;
import org.mithaq.tracking.DutyEventView;
import org.mithaq.tracking.DutyView;
import org.mithaq.tracking.NotificationView;
import org.mithaq.tracking.domain.DutyRecord;
import org.mithaq.tracking.persistence.DutyRows;

/** Puts a State's checklist together from facts, records and events: two statements. */
@ApplicationScoped
class Checklists {
  private final ConventionCatalogue conventions;
  private final DutyRows rows;

  @Inject
  Checklists(ConventionCatalogue conventions, DutyRows rows) {
    this.conventions = conventions;
    this.rows = rows;
  }

  DutyChecklist of(String iso3, LocalDate on) {
    Map<String, List<NotificationView>> notified =
        rows.notifications(iso3, "").stream().collect(groupingBy(NotificationView::duty));
    Map<String, List<DutyEventView>> events = rows.eventsByDuty(iso3);
    List<ParticipationView> party = new ArrayList<>();
    List<ParticipationView> unknown = new ArrayList<>();
    List<DutyView> duties = new ArrayList<>();
    for (ParticipationView one : conventions.participation(iso3, on)) {
      List<NotificationDutyView> of = conventions.notificationDuties(one.instrument());
      if (one.status() == ParticipationStatus.UNKNOWN) {
        unknown.add(one);
      } else if (one.status() == ParticipationStatus.PARTY) {
        party.add(one);
        for (NotificationDutyView duty : of) {
          String path = duty.obligation();
          duties.add(
              new DutyRecord(
                      iso3,
                      duty,
                      one.consented(),
                      notified.getOrDefault(path, List.of()),
                      events.getOrDefault(path, List.of()))
                  .on(on));
        }
      }
    }
    return new DutyChecklist(iso3, on, party, unknown, duties);
  }
}
