package org.mithaq.access.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.mithaq.access.OwnRecord.Act;
import org.mithaq.access.OwnRecord.Identity;
import org.mithaq.access.OwnRecord.SessionTimes;

/** Everything that the tables of access hold about one account; wants a transaction around it. */
@ApplicationScoped
class RecordRows {
  private static final int ACTS = 1_000;
  private static final List<String> TABLES =
      List.of("identity", "session", "one_time_link", "recovery_code", "api_token", "account_role");

  private final EntityManager entityManager;

  @Inject
  RecordRows(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  public Instant since(String account) {
    return instant(
        entityManager
            .createNativeQuery("SELECT created_at FROM access.account WHERE name = ?1")
            .setParameter(1, account)
            .getSingleResult());
  }

  public List<SessionTimes> sessions(String account, Instant now) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                """
                SELECT created_at, last_used_at FROM access.session
                WHERE account = ?1 AND created_at > ?2 AND last_used_at > ?3 ORDER BY created_at
                """)
            .setParameter(1, account)
            .setParameter(2, now.minus(SessionRows.WHOLE).toString())
            .setParameter(3, now.minus(SessionRows.IDLE).toString())
            .getResultList();
    return rows.stream()
        .map(row -> (Object[]) row)
        .map(row -> new SessionTimes(instant(row[0]), instant(row[1])))
        .toList();
  }

  public List<Identity> identities(String account) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                """
                SELECT issuer, subject, connected_at FROM access.identity
                WHERE account = ?1 ORDER BY connected_at
                """)
            .setParameter(1, account)
            .getResultList();
    return rows.stream()
        .map(row -> (Object[]) row)
        .map(row -> new Identity((String) row[0], (String) row[1], instant(row[2])))
        .toList();
  }

  /** Names of the tokens for programs. */
  public List<String> tokens(String account) {
    List<?> names =
        entityManager
            .createNativeQuery(
                "SELECT name FROM access.api_token WHERE account = ?1 ORDER BY created_at")
            .setParameter(1, account)
            .getResultList();
    return names.stream().map(String.class::cast).toList();
  }

  public List<Act> acts(String account) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                """
                SELECT at, use_case, concat_ws(':', nullif(subject_kind, ''), subject_id)
                FROM access.audit_row WHERE actor = ?1 AND actor_kind = 'PERSON'
                ORDER BY id DESC LIMIT ?2
                """)
            .setParameter(1, account)
            .setParameter(2, ACTS)
            .getResultList();
    return rows.stream()
        .map(row -> (Object[]) row)
        .map(row -> new Act(instant(row[0]), (String) row[1], (String) row[2]))
        .toList();
  }

  public void delete(String account, String email) {
    for (String table : TABLES) {
      entityManager
          .createNativeQuery("DELETE FROM access." + table + " WHERE account = ?1")
          .setParameter(1, account)
          .executeUpdate();
    }
    entityManager
        .createNativeQuery("DELETE FROM access.registration WHERE email = ?1")
        .setParameter(1, email)
        .executeUpdate();
    entityManager
        .createNativeQuery("DELETE FROM access.account WHERE name = ?1")
        .setParameter(1, account)
        .executeUpdate();
  }

  private static Instant instant(Object value) {
    if (value instanceof OffsetDateTime time) {
      return time.toInstant();
    }
    return value instanceof Timestamp time ? time.toInstant() : (Instant) value;
  }
}
