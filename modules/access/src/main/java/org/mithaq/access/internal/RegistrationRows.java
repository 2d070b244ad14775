package org.mithaq.access.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mithaq.kernel.LanguageTag;

/** The table of those who asked to register; every method wants a transaction around it. */
@ApplicationScoped
class RegistrationRows {
  private final EntityManager entityManager;

  @Inject
  RegistrationRows(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Who asked, and in which language. */
  record Asked(String email, String language) {}

  /**
   * Notes that somebody asked, and forgets those that are over; says false when the same address
   * was asked for since {@code quiet}: nobody's mailbox is filled by a stranger.
   */
  public boolean ask(Asked asked, String tokenHash, Instant now, Instant quiet, Instant end) {
    entityManager
        .createNativeQuery("DELETE FROM access.registration WHERE expires_at <= ?1")
        .setParameter(1, now.toString())
        .executeUpdate();
    return entityManager
            .createNativeQuery(
                """
                INSERT INTO access.registration AS r
                  (email, token_hash, language, asked_at, expires_at)
                VALUES (?1, ?2, ?3, ?4, ?5)
                ON CONFLICT (email) DO UPDATE SET token_hash = excluded.token_hash,
                  language = excluded.language, asked_at = excluded.asked_at,
                  expires_at = excluded.expires_at
                WHERE r.asked_at <= ?6
                """)
            .setParameter(1, asked.email())
            .setParameter(2, tokenHash)
            .setParameter(3, asked.language())
            .setParameter(4, now.toString())
            .setParameter(5, end.toString())
            .setParameter(6, quiet.toString())
            .executeUpdate()
        == 1;
  }

  public Optional<Asked> find(String tokenHash, Instant now) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                """
                SELECT email, language FROM access.registration
                WHERE token_hash = ?1 AND expires_at > ?2 FOR UPDATE
                """)
            .setParameter(1, tokenHash)
            .setParameter(2, now.toString())
            .getResultList();
    return rows.stream()
        .map(row -> (Object[]) row)
        .map(row -> new Asked((String) row[0], (String) row[1]))
        .findFirst();
  }

  public void forget(String email) {
    entityManager
        .createNativeQuery("DELETE FROM access.registration WHERE email = ?1")
        .setParameter(1, email)
        .executeUpdate();
  }

  /** Says false when the address has an account by now. */
  public boolean insertReader(
      String account, Asked asked, String fullName, String hash, Instant now) {
    LanguageTag language = LanguageTag.of(asked.language());
    return entityManager
            .createNativeQuery(
                """
                INSERT INTO access.account
                  (name, email, full_name, language, password_hash, self_registered, created_at)
                VALUES (?1, ?2, ?3, ?4, ?5, true, ?6) ON CONFLICT DO NOTHING
                """)
            .setParameter(1, account)
            .setParameter(2, asked.email())
            .setParameter(3, fullName)
            .setParameter(4, language.code())
            .setParameter(5, hash)
            .setParameter(6, now.toString())
            .executeUpdate()
        == 1;
  }
}
