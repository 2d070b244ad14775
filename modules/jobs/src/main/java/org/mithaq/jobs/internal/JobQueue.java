package org.mithaq.jobs.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mithaq.jobs.JobState;

/** Taking jobs, keeping them and giving them back: the lease columns of {@code jobs.job}. */
@ApplicationScoped
class JobQueue {
  /** So long a run is believed alive without a heartbeat. */
  static final Duration LEASE = Duration.ofSeconds(30);

  /** So often a job is begun without its checkpoint moving. */
  static final int ATTEMPTS = 5;

  private final EntityManager entityManager;
  private final Clock clock;

  @Inject
  JobQueue(EntityManager entityManager, Clock clock) {
    this.entityManager = entityManager;
    this.clock = clock;
  }

  /** Takes the oldest job that waits, or whose run has given no sign of life for a lease. */
  @Transactional
  public Optional<ClaimedJob> claim(Collection<String> kinds) {
    Instant now = clock.instant();
    List<?> rows =
        entityManager
            .createNativeQuery(
                """
                SELECT id, kind, CAST(parameters AS text), started_by, checkpoint,
                  CAST(result AS text), checkpoint_lines, attempts, actor_kind, CAST(rights AS text)
                FROM jobs.job
                WHERE (state = 'QUEUED' OR (state = 'RUNNING' AND lease_until < ?1))
                  AND kind = ANY (string_to_array(?2, ','))
                ORDER BY queued_at, id LIMIT 1
                FOR UPDATE SKIP LOCKED
                """)
            .setParameter(1, now.toString())
            .setParameter(2, String.join(",", kinds))
            .getResultList();
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    Object[] row = (Object[]) rows.get(0);
    String id = (String) row[0];
    if (((Number) row[7]).intValue() >= ATTEMPTS) {
      giveUp(id, now);
      return Optional.empty();
    }
    String lease = UUID.randomUUID().toString();
    long lines = ((Number) row[6]).longValue();
    take(id, lease, lines, now);
    return Optional.of(
        new ClaimedJob(
            id,
            (String) row[1],
            StringMap.fromJson(row[2]),
            KeptRights.actor((String) row[8], (String) row[3], StringMap.fromJson(row[9])),
            (String) row[4],
            StringMap.fromJson(row[5]),
            lines,
            lease));
  }

  /** Gives a job back to the queue, to go on from its checkpoint. */
  @Transactional
  public void release(ClaimedJob job, boolean countsAsAttempt) {
    entityManager
        .createNativeQuery(
            """
            UPDATE jobs.job SET state = 'QUEUED', lease_owner = NULL, lease_until = NULL,
              attempts = attempts - ?3
            WHERE id = ?1 AND lease_owner = ?2
            """)
        .setParameter(1, job.id())
        .setParameter(2, job.lease())
        .setParameter(3, countsAsAttempt ? 0 : 1)
        .executeUpdate();
  }

  /** Ends a job; nothing happens when another run has it. */
  @Transactional
  public void end(ClaimedJob job, JobState state, Optional<String> message) {
    entityManager
        .createNativeQuery(
            """
            UPDATE jobs.job SET state = ?3, ended_at = ?4, message = coalesce(?5, message),
              lease_owner = NULL, lease_until = NULL
            WHERE id = ?1 AND lease_owner = ?2
            """)
        .setParameter(1, job.id())
        .setParameter(2, job.lease())
        .setParameter(3, state.name())
        .setParameter(4, clock.instant().toString())
        .setParameter(5, message.map(Told::cut).orElse(null))
        .executeUpdate();
  }

  private void take(String id, String lease, long lines, Instant now) {
    entityManager
        .createNativeQuery(
            """
            UPDATE jobs.job SET state = 'RUNNING', lease_owner = ?2, lease_until = ?3,
              started_at = coalesce(started_at, ?4), attempts = attempts + 1, report_lines = ?5
            WHERE id = ?1
            """)
        .setParameter(1, id)
        .setParameter(2, lease)
        .setParameter(3, now.plus(LEASE).toString())
        .setParameter(4, now.toString())
        .setParameter(5, lines)
        .executeUpdate();
    entityManager
        .createNativeQuery("DELETE FROM jobs.job_report_line WHERE job_id = ?1 AND no >= ?2")
        .setParameter(1, id)
        .setParameter(2, lines)
        .executeUpdate();
  }

  private void giveUp(String id, Instant now) {
    entityManager
        .createNativeQuery(
            """
            UPDATE jobs.job SET state = 'FAILED', ended_at = ?2, message = ?3,
              lease_owner = NULL, lease_until = NULL
            WHERE id = ?1
            """)
        .setParameter(1, id)
        .setParameter(2, now.toString())
        .setParameter(
            3, "Begun " + ATTEMPTS + " times and ended each time without getting on; given up.")
        .executeUpdate();
  }
}
