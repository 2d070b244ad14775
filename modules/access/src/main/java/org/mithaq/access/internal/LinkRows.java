package org.mithaq.access.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The table of links that work once; every method wants a transaction around it. */
@ApplicationScoped
class LinkRows {
  /** What a link is for. */
  enum Purpose {
    INVITATION,
    RESET
  }

  private final EntityManager entityManager;

  @Inject
  LinkRows(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** The newest link of an account is its only one. */
  public void insert(String hash, String account, Purpose purpose, Instant end) {
    forget(account);
    entityManager
        .createNativeQuery(
            """
            INSERT INTO access.one_time_link (token_hash, account, purpose, expires_at)
            VALUES (?1, ?2, ?3, ?4)
            """)
        .setParameter(1, hash)
        .setParameter(2, account)
        .setParameter(3, purpose.name())
        .setParameter(4, end.toString())
        .executeUpdate();
  }

  public Optional<String> owner(String hash, Instant now) {
    List<?> owners =
        entityManager
            .createNativeQuery(
                """
                SELECT l.account FROM access.one_time_link l
                JOIN access.account a ON a.name = l.account
                WHERE l.token_hash = ?1 AND l.expires_at > ?2 AND NOT a.shut FOR UPDATE OF l
                """)
            .setParameter(1, hash)
            .setParameter(2, now.toString())
            .getResultList();
    return owners.stream().map(String.class::cast).findFirst();
  }

  /** Whether an invitation waits that is not over. */
  public boolean isInvited(String account, Instant now) {
    return !entityManager
        .createNativeQuery(
            """
            SELECT 1 FROM access.one_time_link
            WHERE account = ?1 AND purpose = ?2 AND expires_at > ?3
            """)
        .setParameter(1, account)
        .setParameter(2, Purpose.INVITATION.name())
        .setParameter(3, now.toString())
        .getResultList()
        .isEmpty();
  }

  public void forget(String account) {
    entityManager
        .createNativeQuery("DELETE FROM access.one_time_link WHERE account = ?1")
        .setParameter(1, account)
        .executeUpdate();
  }
}
