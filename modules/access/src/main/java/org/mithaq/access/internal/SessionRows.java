package org.mithaq.access.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The table of sessions; every method wants a transaction around it. */
@ApplicationScoped
class SessionRows {
  /** OWASP ASVS 5, 7.3.1: without a request. */
  static final Duration IDLE = Duration.ofMinutes(30);

  /** OWASP ASVS 5, 7.3.2: from the sign-in on. */
  static final Duration WHOLE = Duration.ofHours(12);

  /** A click after click need not write each time. */
  private static final Duration NOTED = Duration.ofMinutes(1);

  private final EntityManager entityManager;

  @Inject
  SessionRows(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Begins one, and forgets those that are over. */
  public void insert(String hash, String account, Instant now) {
    entityManager
        .createNativeQuery(
            "DELETE FROM access.session WHERE created_at <= ?1 OR last_used_at <= ?2")
        .setParameter(1, now.minus(WHOLE).toString())
        .setParameter(2, now.minus(IDLE).toString())
        .executeUpdate();
    entityManager
        .createNativeQuery(
            """
            INSERT INTO access.session (token_hash, account, created_at, last_used_at)
            VALUES (?1, ?2, ?3, ?3)
            """)
        .setParameter(1, hash)
        .setParameter(2, account)
        .setParameter(3, now.toString())
        .executeUpdate();
  }

  /** The account of a session that is not over; notes that it was used. */
  public Optional<String> use(String hash, Instant now) {
    List<?> accounts =
        entityManager
            .createNativeQuery(
                """
                SELECT account FROM access.session
                WHERE token_hash = ?1 AND created_at > ?2 AND last_used_at > ?3
                """)
            .setParameter(1, hash)
            .setParameter(2, now.minus(WHOLE).toString())
            .setParameter(3, now.minus(IDLE).toString())
            .getResultList();
    if (accounts.isEmpty()) {
      return Optional.empty();
    }
    entityManager
        .createNativeQuery(
            """
            UPDATE access.session SET last_used_at = ?2
            WHERE token_hash = ?1 AND last_used_at <= ?3
            """)
        .setParameter(1, hash)
        .setParameter(2, now.toString())
        .setParameter(3, now.minus(NOTED).toString())
        .executeUpdate();
    return Optional.of((String) accounts.get(0));
  }

  /** Says whose it was. */
  public Optional<String> delete(String hash) {
    List<?> accounts =
        entityManager
            .createNativeQuery("SELECT account FROM access.session WHERE token_hash = ?1")
            .setParameter(1, hash)
            .getResultList();
    entityManager
        .createNativeQuery("DELETE FROM access.session WHERE token_hash = ?1")
        .setParameter(1, hash)
        .executeUpdate();
    return accounts.stream().map(String.class::cast).findFirst();
  }

  /** Ends all of an account and says how many. */
  public int deleteAll(String account) {
    return entityManager
        .createNativeQuery("DELETE FROM access.session WHERE account = ?1")
        .setParameter(1, account)
        .executeUpdate();
  }
}
