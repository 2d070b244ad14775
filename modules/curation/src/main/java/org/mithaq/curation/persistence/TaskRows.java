package org.mithaq.curation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mithaq.curation.TaskFilter;
import org.mithaq.curation.TaskKind;
import org.mithaq.curation.TaskOrder;
import org.mithaq.curation.TaskState;
import org.mithaq.curation.TaskView;
import org.mithaq.curation.Tasks.TaskCount;
import org.mithaq.curation.WorkOnTask.TaskDraft;
import org.mithaq.kernel.Reach;
import org.mithaq.kernel.Slice;
import org.mithaq.kernel.Subject;

/** The table of tasks; every method wants a transaction around it. */
@ApplicationScoped
public class TaskRows {
  /** Who opens a task when no person does. */
  public static final String RULE = "rule";

  private static final String COLUMNS =
      "t.id, t.version, t.kind, t.iso3, t.subject_kind, t.subject_id, cast(t.titles as text),"
          + " t.detail, t.note, t.state, t.assignee, cast(t.due as text), t.opened_by, t.opened_at,"
          + " t.closed_by, t.closed_at";
  private static final String WITHIN =
      " from curation.task t where (cast(?1 as boolean) or t.iso3 = any(string_to_array(?2, ','))"
          + " or t.region = any(string_to_array(?2, ',')))";
  private static final String OPEN = " and t.state in ('OPEN', 'BLOCKED')";

  private final EntityManager entityManager;

  @Inject
  public TaskRows(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Opens a task; where one of the same cause is open, that one stays as it is. */
  public String open(TaskDraft draft, String by, Instant at) {
    Sql.query(
            entityManager,
            """
            insert into curation.task (id, kind, iso3, subject_kind, subject_id, titles, detail,
              note, state, assignee, due, opened_by, opened_at)
            values (?1, ?2, ?3, ?4, ?5, cast(?6 as jsonb), ?7, ?8, 'OPEN', ?9,
              cast(nullif(?10, '') as date), ?11, cast(?12 as timestamptz))
            on conflict (kind, subject_kind, subject_id, detail)
              where state in ('OPEN', 'BLOCKED') do nothing
            """,
            UUID.randomUUID().toString(),
            draft.kind().name(),
            draft.iso3(),
            draft.subject().kind(),
            draft.subject().id(),
            Sql.json(draft.titles()),
            draft.detail(),
            draft.note(),
            draft.assignee(),
            draft.due().map(LocalDate::toString).orElse(""),
            by,
            at.toString())
        .executeUpdate();
    return (String)
        Sql.query(
                entityManager,
                "select t.id from curation.task t where t.kind = ?1 and t.subject_kind = ?2"
                    + " and t.subject_id = ?3 and t.detail = ?4"
                    + OPEN,
                draft.kind().name(),
                draft.subject().kind(),
                draft.subject().id(),
                draft.detail())
            .getSingleResult();
  }

  public Optional<TaskView> find(String id) {
    return Sql.rows(
            Sql.query(
                entityManager, "select " + COLUMNS + " from curation.task t where t.id = ?1", id))
        .stream()
        .findFirst()
        .map(TaskRows::view);
  }

  /**
   * Open tasks of a subject that rules close again: those that a rule opened, and whoever opened it
   * a recheck, since it is over when the mapping waits for it no more.
   */
  public List<TaskView> ofRules(Subject subject) {
    return Sql.rows(
            Sql.query(
                entityManager,
                "select "
                    + COLUMNS
                    + " from curation.task t where t.subject_kind = ?1 and t.subject_id = ?2"
                    + " and (t.opened_by = 'rule' or t.kind = 'RECHECK_MAPPING')"
                    + OPEN,
                subject.kind(),
                subject.id()))
        .stream()
        .map(TaskRows::view)
        .toList();
  }

  /** Open tasks of a kind that rules opened, whose details begin so. */
  public List<TaskView> ofRules(TaskKind kind, String detail) {
    return Sql.rows(
            Sql.query(
                entityManager,
                "select "
                    + COLUMNS
                    + " from curation.task t where t.kind = ?1 and starts_with(t.detail, ?2)"
                    + " and t.opened_by = 'rule'"
                    + OPEN,
                kind.name(),
                detail))
        .stream()
        .map(TaskRows::view)
        .toList();
  }

  public Slice<TaskView> list(Reach reach, TaskFilter filter, LocalDate today, int page, int size) {
    String where =
        WITHIN
            + " and (?3 = '' or t.assignee = ?3) and (?4 = '' or ?4 in (t.iso3, t.region))"
            + " and (?5 = '' or t.kind = ?5)"
            + (filter.openOnly() ? OPEN : "")
            + " and (not cast(?6 as boolean) or t.due < cast(?7 as date))"
            + " and (?8 = '' or t.state = ?8)";
    Object[] values = {
      Boolean.toString(reach.everywhere()),
      Sql.list(reach),
      filter.assignee(),
      filter.iso3(),
      filter.kind().map(Enum::name).orElse(""),
      Boolean.toString(filter.overdueOnly()),
      today.toString(),
      filter.stands().map(Enum::name).orElse("")
    };
    long total = Sql.count(Sql.query(entityManager, "select count(*)" + where, values));
    List<TaskView> items =
        Sql.rows(
                Sql.query(
                        entityManager,
                        "select "
                            + COLUMNS
                            + where
                            + " order by "
                            + order(filter.order())
                            + "t.due nulls last, t.opened_at, t.id",
                        values)
                    .setFirstResult(page * size)
                    .setMaxResults(size))
            .stream()
            .map(TaskRows::view)
            .toList();
    return new Slice<>(items, total);
  }

  private static String order(TaskOrder order) {
    String column =
        switch (order.by()) {
          case DUE -> "t.due";
          case OPENED -> "t.opened_at";
          case STATE -> "coalesce(nullif(t.iso3, ''), t.region)";
          case KIND -> "t.kind";
          case ASSIGNEE -> "t.assignee";
        };
    return column + (order.descending() ? " desc nulls last, " : " nulls last, ");
  }

  public List<TaskCount> counts(Reach reach, LocalDate today) {
    return Sql.rows(
            Sql.query(
                entityManager,
                "select coalesce(nullif(t.iso3, ''), t.region), t.kind, count(*),"
                    + " count(*) filter (where t.due < cast(?3 as date))"
                    + WITHIN
                    + OPEN
                    + " group by 1, t.kind order by 1, t.kind",
                Boolean.toString(reach.everywhere()),
                Sql.list(reach),
                today.toString()))
        .stream()
        .map(
            row ->
                new TaskCount(
                    (String) row[0],
                    TaskKind.valueOf((String) row[1]),
                    ((Number) row[2]).longValue(),
                    ((Number) row[3]).longValue()))
        .toList();
  }

  /** Says false when somebody changed it since. */
  public boolean assign(String id, long version, String assignee, Optional<LocalDate> due) {
    return Sql.query(
                entityManager,
                "update curation.task set version = version + 1, assignee = ?3,"
                    + " due = cast(nullif(?4, '') as date) where id = ?1 and version = ?2"
                    + " and state in ('OPEN', 'BLOCKED')",
                id,
                version,
                assignee,
                due.map(LocalDate::toString).orElse(""))
            .executeUpdate()
        == 1;
  }

  public boolean block(String id, long version, String note) {
    return Sql.query(
                entityManager,
                "update curation.task set version = version + 1, note = ?3,"
                    + " state = case when ?3 = '' then 'OPEN' else 'BLOCKED' end"
                    + " where id = ?1 and version = ?2 and state in ('OPEN', 'BLOCKED')",
                id,
                version,
                note)
            .executeUpdate()
        == 1;
  }

  public boolean close(
      String id, long version, TaskState state, String note, String by, Instant at) {
    boolean closed =
        Sql.query(
                    entityManager,
                    "update curation.task set version = version + 1, state = ?3,"
                        + " note = case when ?4 = '' then note else ?4 end, closed_by = ?5,"
                        + " closed_at = cast(?6 as timestamptz)"
                        + " where id = ?1 and version = ?2 and state in ('OPEN', 'BLOCKED')",
                    id,
                    version,
                    state.name(),
                    note,
                    by,
                    at.toString())
                .executeUpdate()
            == 1;
    if (closed) {
      // Whom to answer to is of no more use.
      Sql.query(entityManager, "delete from curation.problem_reporter where task = ?1", id)
          .executeUpdate();
    }
    return closed;
  }

  /** The region that a task concerns as a whole; empty for one of a State, or of none. */
  public String region(String id) {
    return Sql.rows(
            Sql.query(entityManager, "select region, id from curation.task where id = ?1", id))
        .stream()
        .map(row -> (String) row[0])
        .findFirst()
        .orElse("");
  }

  /** Closes the open tasks of a cause, whoever opened them. */
  public void close(TaskKind kind, Subject subject, String by, Instant at) {
    Sql.query(
            entityManager,
            "update curation.task set version = version + 1, state = 'DONE', closed_by = ?4,"
                + " closed_at = cast(?5 as timestamptz) where kind = ?1 and subject_kind = ?2"
                + " and subject_id = ?3 and state in ('OPEN', 'BLOCKED')",
            kind.name(),
            subject.kind(),
            subject.id(),
            by,
            at.toString())
        .executeUpdate();
  }

  /** Whether somebody has done the task of this very cause. */
  public boolean doneByAPerson(TaskKind kind, Subject subject, String detail) {
    return Sql.count(
            Sql.query(
                entityManager,
                "select count(*) from curation.task where kind = ?1 and subject_kind = ?2"
                    + " and subject_id = ?3 and detail = ?4 and closed_by <> 'rule'"
                    + " and state in ('DONE', 'DROPPED')",
                kind.name(),
                subject.kind(),
                subject.id(),
                detail))
        > 0;
  }

  private static TaskView view(Object[] row) {
    return new TaskView(
        (String) row[0],
        ((Number) row[1]).longValue(),
        TaskKind.valueOf((String) row[2]),
        (String) row[3],
        new Subject((String) row[4], (String) row[5]),
        Sql.texts(row[6]),
        (String) row[7],
        (String) row[8],
        TaskState.valueOf((String) row[9]),
        (String) row[10],
        Optional.ofNullable((String) row[11]).map(LocalDate::parse),
        (String) row[12],
        Sql.instant(row[13]).orElseThrow(),
        (String) row[14],
        Sql.instant(row[15]));
  }
}
