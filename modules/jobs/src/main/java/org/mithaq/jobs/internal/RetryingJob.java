package org.mithaq.jobs.internal;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.mithaq.jobs.RetryJob;
import org.mithaq.kernel.Actor;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Requires;
import org.mithaq.kernel.UseCase;

/** Queues a failed job again; its report and its checkpoint stay. */
@UseCase
@Requires(Permission.REDELIVER_EVENTS)
class RetryingJob implements RetryJob {
  private final EntityManager entityManager;

  @Inject
  RetryingJob(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  @Override
  public void retry(String id, Actor by) {
    int queued =
        entityManager
            .createNativeQuery(
                """
                UPDATE jobs.job SET state = 'QUEUED', attempts = 0, ended_at = NULL, message = '',
                  started_by = ?2, actor_kind = ?3, rights = CAST(?4 AS jsonb)
                WHERE id = ?1 AND state = 'FAILED'
                """)
            .setParameter(1, id)
            .setParameter(2, by.name())
            .setParameter(3, by.kind().name())
            .setParameter(4, StringMap.toJson(KeptRights.of(by)))
            .executeUpdate();
    if (queued == 0) {
      boolean known =
          !entityManager
              .createNativeQuery("SELECT 1 FROM jobs.job WHERE id = ?1")
              .setParameter(1, id)
              .getResultList()
              .isEmpty();
      throw known
          ? RefusedException.conflict("This work has not failed, or is tried again already.")
          : RefusedException.notFound("No job has the id " + id);
    }
  }
}
