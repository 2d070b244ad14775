package org.mithaq.outbox.internal;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.mithaq.kernel.Open;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.Requires;
import org.mithaq.kernel.UseCase;
import org.mithaq.outbox.OutboxBoard;
import org.mithaq.outbox.OutboxCounts;

/** What health and administrators see of the outbox. */
@UseCase
class BrowsingOutbox implements OutboxBoard {
  private final EntityManager entityManager;
  private final Clock clock;

  @Inject
  BrowsingOutbox(EntityManager entityManager, Clock clock) {
    this.entityManager = entityManager;
    this.clock = clock;
  }

  @Override
  @Open
  public OutboxCounts counts() {
    Object[] row =
        (Object[])
            entityManager
                .createNativeQuery(
                    """
                    SELECT count(*) FILTER (WHERE NOT dead), count(*) FILTER (WHERE dead),
                      coalesce(floor(extract(epoch FROM
                        CAST(?1 AS timestamptz) - min(created_at) FILTER (WHERE NOT dead))), 0)
                    FROM outbox.delivery
                    """)
                .setParameter(1, clock.instant().toString())
                .getSingleResult();
    return new OutboxCounts(number(row[0]), number(row[1]), Math.max(0, number(row[2])));
  }

  @Override
  @Requires(Permission.REDELIVER_EVENTS)
  public int redeliver() {
    return entityManager
        .createNativeQuery(
            "UPDATE outbox.delivery SET dead = false, attempts = 0, due_at = ?1 WHERE dead")
        .setParameter(1, clock.instant().toString())
        .executeUpdate();
  }

  private static long number(Object value) {
    return ((Number) value).longValue();
  }
}
