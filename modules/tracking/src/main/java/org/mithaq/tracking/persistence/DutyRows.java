package org.mithaq.tracking.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mithaq.kernel.LegalDate;
import org.mithaq.tracking.DutyCause;
import org.mithaq.tracking.DutyEventView;
import org.mithaq.tracking.KeepDuties.DutyEventDraft;
import org.mithaq.tracking.KeepDuties.NotificationDraft;
import org.mithaq.tracking.NotificationView;

/** The tables of duties; every method wants a transaction around it. */
@ApplicationScoped
public class DutyRows {
  private static final String NOTIFICATION =
      "select n.id, n.iso3, n.duty, cast(n.content as text), n.date, n.reference, n.supersedes, n.document, n.document_name,"
          + " n.recorded_by, n.recorded_at from tracking.notification n";

  private final EntityManager entityManager;

  @Inject
  public DutyRows(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** An event with the duty that it is of, and the task that asks for what it opened. */
  public record Event(String duty, String taskId, DutyEventView event) {}

  public String insert(NotificationDraft draft, String by, Instant at) {
    String id = UUID.randomUUID().toString();
    Sql.query(
            entityManager,
            "insert into tracking.notification (id, iso3, duty, content, date, reference,"
                + " supersedes, recorded_by, recorded_at) values (?1, ?2, ?3, cast(?4 as jsonb), ?5,"
                + " ?6, ?7, ?8, cast(?9 as timestamptz))",
            id,
            draft.iso3(),
            draft.duty(),
            Sql.json(draft.content()),
            draft.date().iso(),
            draft.reference(),
            draft.supersedes(),
            by,
            at.toString())
        .executeUpdate();
    return id;
  }

  public String insert(DutyEventDraft draft, String lawId, String taskId, String by, Instant at) {
    String id = UUID.randomUUID().toString();
    Sql.query(
            entityManager,
            "insert into tracking.duty_event (id, iso3, duty, cause, since, due, note, law_id,"
                + " task_id, recorded_by, recorded_at) values (?1, ?2, ?3, ?4, cast(?5 as date), ?6,"
                + " ?7, ?8, ?9, ?10, cast(?11 as timestamptz))",
            id,
            draft.iso3(),
            draft.duty(),
            draft.cause().name(),
            draft.since().toString(),
            draft.due().iso(),
            draft.note(),
            lawId,
            taskId,
            by,
            at.toString())
        .executeUpdate();
    return id;
  }

  /** All notifications of a State by duty; of one duty when it is not empty. */
  public List<NotificationView> notifications(String iso3, String duty) {
    return Sql.rows(
            Sql.query(
                entityManager,
                NOTIFICATION
                    + " where n.iso3 = ?1 and (?2 = '' or n.duty = ?2)"
                    + " order by n.recorded_at desc, n.id",
                iso3,
                duty))
        .stream()
        .map(DutyRows::notification)
        .toList();
  }

  public Optional<NotificationView> notification(String id) {
    return Sql.rows(Sql.query(entityManager, NOTIFICATION + " where n.id = ?1", id)).stream()
        .findFirst()
        .map(DutyRows::notification);
  }

  /** Says whether the notification had no document yet. */
  public boolean attach(String id, String sha256, String name) {
    return Sql.query(
                entityManager,
                "update tracking.notification set document = ?2, document_name = ?3"
                    + " where id = ?1 and document = ''",
                id,
                sha256,
                name)
            .executeUpdate()
        == 1;
  }

  public boolean superseded(String id) {
    return Sql.count(
            Sql.query(
                entityManager,
                "select count(*) from tracking.notification where supersedes = ?1",
                id))
        > 0;
  }

  /** All events of a State; of one duty when it is not empty. */
  public List<Event> events(String iso3, String duty) {
    return Sql.rows(
            Sql.query(
                entityManager,
                "select e.duty, e.task_id, e.id, e.cause, cast(e.since as text), e.due, e.note,"
                    + " e.law_id, e.recorded_by, e.recorded_at from tracking.duty_event e where e.iso3 = ?1"
                    + " and (?2 = '' or e.duty = ?2) order by e.since, e.recorded_at, e.id",
                iso3,
                duty))
        .stream()
        .map(
            row ->
                new Event(
                    (String) row[0],
                    (String) row[1],
                    new DutyEventView(
                        (String) row[2],
                        DutyCause.valueOf((String) row[3]),
                        LocalDate.parse((String) row[4]),
                        LegalDate.parse((String) row[5]),
                        (String) row[6],
                        (String) row[7],
                        (String) row[8],
                        Sql.instant(row[9]).orElseThrow())))
        .toList();
  }

  /** Events by duty, in the order in which they began. */
  public Map<String, List<DutyEventView>> eventsByDuty(String iso3) {
    Map<String, List<DutyEventView>> byDuty = new LinkedHashMap<>();
    for (Event one : events(iso3, "")) {
      byDuty.computeIfAbsent(one.duty(), duty -> new java.util.ArrayList<>()).add(one.event());
    }
    return byDuty;
  }

  private static NotificationView notification(Object[] row) {
    return new NotificationView(
        (String) row[0],
        (String) row[1],
        (String) row[2],
        Sql.texts(row[3]),
        LegalDate.parse((String) row[4]),
        (String) row[5],
        (String) row[6],
        (String) row[7],
        (String) row[8],
        (String) row[9],
        Sql.instant(row[10]).orElseThrow());
  }
}
