package org.mithaq.jobs.internal;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.mithaq.jobs.JobReportLine;
import org.mithaq.jobs.JobState;
import org.mithaq.jobs.JobView;
import org.mithaq.jobs.JobWork;
import org.mithaq.jobs.Jobs;
import org.mithaq.kernel.Actor;
import org.mithaq.kernel.Open;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Requires;
import org.mithaq.kernel.UseCase;

/** Queues jobs and shows them. */
@UseCase
@Requires(value = Permission.SEE_JOBS, audited = false)
class KeepingJobs implements Jobs {
  private static final String VIEW =
      """
      SELECT id, kind, state, done, total, message, CAST(parameters AS text),
        CAST(result AS text), report_lines, queued_at, started_by
      FROM jobs.job
      """;

  private final EntityManager entityManager;
  private final Iterable<JobWork> works;
  private final Clock clock;

  @Inject
  KeepingJobs(EntityManager entityManager, @Any Instance<JobWork> works, Clock clock) {
    this(entityManager, (Iterable<JobWork>) works, clock);
  }

  KeepingJobs(EntityManager entityManager, Iterable<JobWork> works, Clock clock) {
    this.entityManager = entityManager;
    this.works = works;
    this.clock = clock;
  }

  /** Open, for it is called only from inside a use case that has its own permission and row. */
  @Override
  @Open
  @Transactional(TxType.MANDATORY)
  public String queue(String kind, Map<String, String> parameters, Actor by) {
    if (StreamSupport.stream(works.spliterator(), false).noneMatch(w -> w.kind().equals(kind))) {
      throw RefusedException.invalid("kind", "nobody does work of kind " + kind);
    }
    String id = UUID.randomUUID().toString();
    entityManager
        .createNativeQuery(
            """
            INSERT INTO jobs.job
              (id, kind, state, parameters, started_by, queued_at, actor_kind, rights)
            VALUES (?1, ?2, 'QUEUED', CAST(?3 AS jsonb), ?4, ?5, ?6, CAST(?7 AS jsonb))
            """)
        .setParameter(1, id)
        .setParameter(2, kind)
        .setParameter(3, StringMap.toJson(parameters))
        .setParameter(4, by.name())
        .setParameter(5, clock.instant().toString())
        .setParameter(6, by.kind().name())
        .setParameter(7, StringMap.toJson(KeptRights.of(by)))
        .executeUpdate();
    return id;
  }

  @Override
  public Optional<JobView> find(String id) {
    List<?> rows =
        entityManager.createNativeQuery(VIEW + "WHERE id = ?1").setParameter(1, id).getResultList();
    return rows.stream().map(row -> view((Object[]) row)).findFirst();
  }

  @Override
  public List<JobView> latest(int atMost) {
    List<?> rows =
        entityManager
            .createNativeQuery(VIEW + "ORDER BY queued_at DESC, id LIMIT ?1")
            .setParameter(1, Math.max(0, atMost))
            .getResultList();
    return rows.stream().map(row -> view((Object[]) row)).toList();
  }

  @Override
  public List<JobReportLine> report(String id, int from, int atMost) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                """
                SELECT severity, place, problem FROM jobs.job_report_line
                WHERE job_id = ?1 AND no >= ?2 ORDER BY no LIMIT ?3
                """)
            .setParameter(1, id)
            .setParameter(2, from)
            .setParameter(3, Math.max(0, atMost))
            .getResultList();
    return rows.stream().map(row -> line((Object[]) row)).toList();
  }

  private static JobView view(Object[] row) {
    return new JobView(
        (String) row[0],
        (String) row[1],
        JobState.valueOf((String) row[2]),
        ((Number) row[3]).longValue(),
        ((Number) row[4]).longValue(),
        (String) row[5],
        StringMap.fromJson(row[6]),
        StringMap.fromJson(row[7]),
        ((Number) row[8]).longValue(),
        ((Timestamp) row[9]).toInstant(),
        (String) row[10]);
  }

  private static JobReportLine line(Object[] row) {
    return new JobReportLine(
        JobReportLine.Severity.valueOf((String) row[0]), (String) row[1], (String) row[2]);
  }
}
