package org.mithaq.outbox.internal;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Requires;
import org.mithaq.kernel.Subject;
import org.mithaq.kernel.UseCase;
import org.mithaq.outbox.DeadLetters;

/** Shows dead letters, brings them again one by one, or sets them aside. */
@UseCase
@Requires(Permission.REDELIVER_EVENTS)
class KeepingDeadLetters implements DeadLetters {
  private static final String LETTER =
      "CAST(id AS text), listener, subject_kind, subject_id, event, attempts, created_at,"
          + " coalesce(last_error, '')";

  private final EntityManager entityManager;
  private final Clock clock;

  @Inject
  KeepingDeadLetters(EntityManager entityManager, Clock clock) {
    this.entityManager = entityManager;
    this.clock = clock;
  }

  @Override
  @Requires(value = Permission.REDELIVER_EVENTS, audited = false)
  public List<DeadLetter> list(int atMost) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                "SELECT " + LETTER + " FROM outbox.delivery WHERE dead ORDER BY id LIMIT ?1")
            .setParameter(1, atMost)
            .getResultList();
    return rows.stream().map(row -> letter((Object[]) row)).toList();
  }

  @Override
  public void redeliver(String letter) {
    found(
        entityManager
            .createNativeQuery(
                "UPDATE outbox.delivery SET dead = false, attempts = 0, due_at = ?2"
                    + " WHERE CAST(id AS text) = ?1 AND dead")
            .setParameter(1, letter)
            .setParameter(2, clock.instant().toString())
            .executeUpdate());
  }

  @Override
  public void setAside(SetAside command) {
    if (command.reason().isBlank()) {
      throw RefusedException.invalid("reason", "Say why it shall not be brought any more.");
    }
    found(
        entityManager
            .createNativeQuery(
                """
                WITH gone AS (
                  DELETE FROM outbox.delivery WHERE CAST(id AS text) = ?1 AND dead RETURNING *)
                INSERT INTO outbox.set_aside (id, listener, subject_kind, subject_id, revision,
                  event, attempts, created_at, last_error, reason, set_aside_by, set_aside_at)
                SELECT id, listener, subject_kind, subject_id, revision, event, attempts,
                  created_at, coalesce(last_error, ''), ?2, ?3, CAST(?4 AS timestamptz) FROM gone
                """)
            .setParameter(1, command.letter())
            .setParameter(2, command.reason().strip())
            .setParameter(3, command.by())
            .setParameter(4, clock.instant().toString())
            .executeUpdate());
  }

  @Override
  @Requires(value = Permission.REDELIVER_EVENTS, audited = false)
  public List<Aside> aside(int atMost) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                "SELECT "
                    + LETTER
                    + ", reason, set_aside_by, set_aside_at FROM outbox.set_aside"
                    + " ORDER BY set_aside_at DESC, id LIMIT ?1")
            .setParameter(1, atMost)
            .getResultList();
    return rows.stream()
        .map(row -> (Object[]) row)
        .map(
            row ->
                new Aside(
                    letter(row),
                    (String) row[8],
                    (String) row[9],
                    ((Timestamp) row[10]).toInstant()))
        .toList();
  }

  private static void found(int rows) {
    if (rows == 0) {
      throw RefusedException.notFound("It is no dead letter any more.");
    }
  }

  private static DeadLetter letter(Object[] row) {
    return new DeadLetter(
        (String) row[0],
        (String) row[1],
        new Subject((String) row[2], (String) row[3]),
        (String) row[4],
        ((Number) row[5]).intValue(),
        ((Timestamp) row[6]).toInstant(),
        (String) row[7]);
  }
}
