package org.mithaq.jobs.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.mithaq.jobs.JobReportLine;

/**
 * What a run writes down. Each method joins the caller's transaction or opens one, locks the job's
 * row first and its lines after it (so that a heartbeat and a checkpoint never wait for each other
 * in a circle), and says false when another run has the job.
 */
@ApplicationScoped
class JobLog {
  /** So many lines of a report are kept; the rest is counted. */
  static final long LINES_KEPT = 10_000;

  private final EntityManager entityManager;
  private final Clock clock;

  @Inject
  JobLog(EntityManager entityManager, Clock clock) {
    this.entityManager = entityManager;
    this.clock = clock;
  }

  /** Renews the lease and writes how far the run is. */
  @Transactional
  public boolean heartbeat(ClaimedJob job, Standing standing) {
    int updated =
        entityManager
            .createNativeQuery(
                """
                UPDATE jobs.job SET lease_until = ?3, done = ?4, total = ?5, message = ?6,
                  report_lines = ?7, result = CAST(?8 AS jsonb)
                WHERE id = ?1 AND lease_owner = ?2
                """)
            .setParameter(1, job.id())
            .setParameter(2, job.lease())
            .setParameter(3, clock.instant().plus(JobQueue.LEASE).toString())
            .setParameter(4, standing.done())
            .setParameter(5, standing.total())
            .setParameter(6, Told.cut(standing.message()))
            .setParameter(7, standing.reportLines())
            .setParameter(8, StringMap.toJson(standing.result()))
            .executeUpdate();
    return updated == 1 && write(job, standing);
  }

  /** The same, and where to go on from. */
  @Transactional
  public boolean checkpoint(ClaimedJob job, String reached, Standing standing) {
    int updated =
        entityManager
            .createNativeQuery(
                """
                UPDATE jobs.job
                SET attempts = CASE WHEN checkpoint = ?3 THEN attempts ELSE 0 END,
                  checkpoint = ?3, checkpoint_lines = ?4
                WHERE id = ?1 AND lease_owner = ?2
                """)
            .setParameter(1, job.id())
            .setParameter(2, job.lease())
            .setParameter(3, reached)
            .setParameter(4, standing.reportLines())
            .executeUpdate();
    return updated == 1 && heartbeat(job, standing);
  }

  private boolean write(ClaimedJob job, Standing standing) {
    List<JobReportLine> lines = standing.lines();
    for (int i = 0; i < lines.size(); i++) {
      JobReportLine line = lines.get(i);
      // A line may have been written already by a transaction of which the run knows no end.
      entityManager
          .createNativeQuery(
              """
              INSERT INTO jobs.job_report_line (job_id, no, severity, place, problem)
              VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT DO NOTHING
              """)
          .setParameter(1, job.id())
          .setParameter(2, standing.firstLine() + i)
          .setParameter(3, line.severity().name())
          .setParameter(4, Told.cut(line.place()))
          .setParameter(5, Told.cut(line.problem()))
          .executeUpdate();
    }
    return true;
  }
}
