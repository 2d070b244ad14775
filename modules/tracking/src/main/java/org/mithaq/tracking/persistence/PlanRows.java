package org.mithaq.tracking.persistence;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mithaq.tracking.Plan;
import org.mithaq.tracking.PlanView.IndicatorValue;
import org.mithaq.tracking.PlanView.ProgressReport;
import org.mithaq.tracking.PlanView.State;
import org.mithaq.tracking.RaiseNotices.Notice;

/** Plans, values and reports; every method wants a transaction around it. */
@ApplicationScoped
public class PlanRows {
  private static final String PLAN =
      "select p.id, p.version, p.state, cast(p.adopted_on as text), cast(p.content as text),"
          + " p.changed_by, p.changed_at from tracking.plan p where ";

  private final EntityManager entityManager;

  @Inject
  public PlanRows(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** A plan as it lies in the table. */
  public record Row(
      String id,
      long version,
      State state,
      Optional<LocalDate> adoptedOn,
      Plan plan,
      String changedBy,
      Instant changedAt) {}

  public String insert(Plan plan, String by, Instant at) {
    String id = UUID.randomUUID().toString();
    Sql.query(
            entityManager,
            "insert into tracking.plan (id, kind, owner, state, content, changed_by, changed_at)"
                + " values (?1, ?2, ?3, 'DRAFT', cast(?4 as jsonb), ?5, cast(?6 as timestamptz))",
            id,
            plan.kind().name(),
            plan.owner(),
            Json.write(plan),
            by,
            at.toString())
        .executeUpdate();
    return id;
  }

  public Optional<Row> find(String id) {
    return rows(PLAN + "p.id = ?1", id).stream().findFirst();
  }

  public List<Row> of(String owner) {
    return rows(PLAN + "p.owner = ?1 order by p.state, p.changed_at desc, p.id", owner);
  }

  public List<Row> adopted() {
    return rows(PLAN + "p.state = 'ADOPTED' and ?1 = '' order by p.id", "");
  }

  /** Says false when somebody changed it since. */
  public boolean save(String id, long version, Plan plan, String by, Instant at) {
    return Sql.query(
                entityManager,
                "update tracking.plan set version = version + 1, content = cast(?3 as jsonb),"
                    + " changed_by = ?4, changed_at = cast(?5 as timestamptz)"
                    + " where id = ?1 and version = ?2",
                id,
                version,
                Json.write(plan),
                by,
                at.toString())
            .executeUpdate()
        == 1;
  }

  /** Says false when somebody changed it since. */
  public boolean state(
      String id, long version, State state, Optional<LocalDate> adoptedOn, String by, Instant at) {
    return Sql.query(
                entityManager,
                "update tracking.plan set version = version + 1, state = ?3,"
                    + " adopted_on = coalesce(cast(nullif(?4, '') as date), adopted_on),"
                    + " changed_by = ?5, changed_at = cast(?6 as timestamptz)"
                    + " where id = ?1 and version = ?2",
                id,
                version,
                state.name(),
                adoptedOn.map(LocalDate::toString).orElse(""),
                by,
                at.toString())
            .executeUpdate()
        == 1;
  }

  public void value(String plan, IndicatorValue value, String by, Instant at) {
    Sql.query(
            entityManager,
            "insert into tracking.indicator_value (id, plan, indicator, content, by, at)"
                + " values (?1, ?2, ?3, cast(?4 as jsonb), ?5, cast(?6 as timestamptz))",
            UUID.randomUUID().toString(),
            plan,
            value.indicator(),
            Json.write(value),
            by,
            at.toString())
        .executeUpdate();
  }

  public List<IndicatorValue> values(String plan) {
    return contents("indicator_value", "t.at desc, t.id", plan, new TypeReference<>() {});
  }

  /** Writes a report; one for the same day takes the place of the one before. */
  public void report(String plan, ProgressReport report, String by, Instant at) {
    Sql.query(
            entityManager,
            "insert into tracking.progress_report (id, plan, indicator, due, content, by, at)"
                + " values (?1, ?2, ?3, cast(?4 as date), cast(?5 as jsonb), ?6,"
                + " cast(?7 as timestamptz)) on conflict (plan, indicator, due)"
                + " do update set content = excluded.content, by = excluded.by, at = excluded.at",
            UUID.randomUUID().toString(),
            plan,
            report.indicator(),
            report.due().toString(),
            Json.write(report),
            by,
            at.toString())
        .executeUpdate();
  }

  public List<ProgressReport> reports(String plan) {
    return contents("progress_report", "t.due desc, t.id", plan, new TypeReference<>() {});
  }

  /** Says false when that notice was raised before. */
  public boolean raise(Notice notice, Instant at) {
    return Sql.query(
                entityManager,
                "insert into tracking.notice (plan, indicator, due, kind, addressees, raised_at)"
                    + " values (?1, ?2, cast(?3 as date), ?4, cast(?5 as jsonb),"
                    + " cast(?6 as timestamptz)) on conflict do nothing",
                notice.plan(),
                notice.indicator(),
                notice.due().toString(),
                notice.overdue() ? "OVERDUE" : "DUE",
                Json.write(notice.addressees()),
                at.toString())
            .executeUpdate()
        == 1;
  }

  private <T> List<T> contents(String table, String order, String plan, TypeReference<T> type) {
    List<?> found =
        Sql.query(
                entityManager,
                "select cast(t.content as text) from tracking."
                    + table
                    + " t where t.plan = ?1 order by "
                    + order,
                plan)
            .getResultList();
    return found.stream().map(json -> Json.read(json, type)).toList();
  }

  private List<Row> rows(String sql, String value) {
    return Sql.rows(Sql.query(entityManager, sql, value)).stream()
        .map(
            row ->
                new Row(
                    (String) row[0],
                    ((Number) row[1]).longValue(),
                    State.valueOf((String) row[2]),
                    Optional.ofNullable((String) row[3]).map(LocalDate::parse),
                    Json.read(row[4], Plan.class),
                    (String) row[5],
                    Sql.instant(row[6]).orElseThrow()))
        .toList();
  }
}
