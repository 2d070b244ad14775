package org.mithaq.access.internal;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.mithaq.database.JpaOnPostgres;

/** The audit trail of a fresh database, with transactions as the container would open them. */
final class Trail extends AuditTrail {
  private final JpaOnPostgres jpa;

  Trail(JpaOnPostgres jpa, Clock clock) {
    super(jpa.entityManager(), clock);
    this.jpa = jpa;
  }

  @Override
  public void done(Entry entry) {
    jpa.inTransaction(() -> super.done(entry));
  }

  @Override
  public void refused(Entry entry) {
    own(
        jpa,
        () -> {
          super.refused(entry);
          return null;
        });
  }

  /** A transaction of its own, on a thread of its own. */
  static <T> T own(JpaOnPostgres jpa, Callable<T> work) {
    return CompletableFuture.supplyAsync(() -> jpa.inTransaction(work)).join();
  }

  /**
   * Every row as actor, permission, use case, subject, reason and outcome; of strangers as often as
   * it is counted, after the rest.
   */
  List<String> rows() {
    return query(
        """
        SELECT concat_ws(' ', actor_kind || ':' || actor, permission, use_case,
          subject_kind || ':' || subject_id, reason, outcome)
        FROM (
          SELECT id, 0 AS late, actor_kind, actor, permission, use_case, subject_kind, subject_id,
            reason, outcome, at FROM access.audit_row
          UNION ALL
          SELECT n, 1, 'STRANGER', 'stranger', permission, use_case, subject_kind, subject_id,
            reason, 'REFUSED', first_at
          FROM access.stranger_refusal, generate_series(1, refused) n) r
        ORDER BY late, at, id
        """);
  }

  List<String> query(String sql) {
    return jpa.inTransaction(
        () -> {
          List<?> rows = jpa.entityManager().createNativeQuery(sql).getResultList();
          return rows.stream().map(String::valueOf).toList();
        });
  }
}
