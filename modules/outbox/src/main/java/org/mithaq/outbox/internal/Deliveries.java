package org.mithaq.outbox.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.mithaq.kernel.Subject;
import org.mithaq.outbox.Delivery;

/** The rows of {@code outbox.delivery}; every method wants a transaction around it. */
@ApplicationScoped
class Deliveries {
  private final EntityManager entityManager;

  @Inject
  Deliveries(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /**
   * Locks the oldest due rows of a listener that nobody else holds.
   *
   * @param atMost rows that travel together
   * @param singly true for rows that failed too often to travel in a batch; then at most one
   */
  public Claimed claim(String listener, Instant now, int atMost, boolean singly) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                """
                SELECT id, subject_kind, subject_id, revision, event, attempts
                FROM outbox.delivery
                WHERE listener = ?1 AND NOT dead AND due_at <= ?2
                  AND (attempts >= ?3) = ?4
                ORDER BY id LIMIT ?5
                FOR UPDATE SKIP LOCKED
                """)
            .setParameter(1, listener)
            .setParameter(2, now.toString())
            .setParameter(3, RetryRule.BATCH_ATTEMPTS)
            .setParameter(4, singly)
            .setParameter(5, singly ? 1 : atMost)
            .getResultList();
    return new Claimed(rows.stream().map(row -> delivery((Object[]) row)).toList());
  }

  public void delete(Claimed claimed) {
    entityManager
        .createNativeQuery("DELETE FROM outbox.delivery WHERE id = ANY (CAST(?1 AS bigint[]))")
        .setParameter(1, claimed.ids())
        .executeUpdate();
  }

  /** Puts one off after its failure number {@code attempts}, or gives it up. */
  public void putOff(Delivery delivery, Instant due, boolean dead, String error) {
    entityManager
        .createNativeQuery(
            """
            UPDATE outbox.delivery SET attempts = ?2, due_at = ?3, dead = ?4, last_error = ?5
            WHERE id = ?1
            """)
        .setParameter(1, delivery.id())
        .setParameter(2, delivery.attempt())
        .setParameter(3, due.toString())
        .setParameter(4, dead)
        .setParameter(5, error)
        .executeUpdate();
  }

  /** Writes down why the listener rests, so that an administrator sees it. */
  public void remark(Claimed claimed, String error) {
    entityManager
        .createNativeQuery(
            """
            UPDATE outbox.delivery SET last_error = ?2
            WHERE id = ANY (CAST(?1 AS bigint[])) AND last_error IS DISTINCT FROM ?2
            """)
        .setParameter(1, claimed.ids())
        .setParameter(2, error)
        .executeUpdate();
  }

  private static Delivery delivery(Object[] row) {
    return new Delivery(
        ((Number) row[0]).longValue(),
        new Subject((String) row[1], (String) row[2]),
        ((Number) row[3]).longValue(),
        (String) row[4],
        ((Number) row[5]).intValue() + 1);
  }
}
