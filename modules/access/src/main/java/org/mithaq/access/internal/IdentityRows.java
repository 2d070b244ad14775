package org.mithaq.access.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Who somebody is at the institution; every method wants a transaction around it. */
@ApplicationScoped
class IdentityRows {
  private final EntityManager entityManager;

  @Inject
  IdentityRows(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  public Optional<String> account(String issuer, String subject) {
    List<?> accounts =
        entityManager
            .createNativeQuery(
                "SELECT account FROM access.identity WHERE issuer = ?1 AND subject = ?2")
            .setParameter(1, issuer)
            .setParameter(2, subject)
            .getResultList();
    return accounts.stream().map(String.class::cast).findFirst();
  }

  /** Says false when the person, or the account at this issuer, is connected already. */
  public boolean insert(String issuer, String subject, String account, Instant now) {
    return entityManager
            .createNativeQuery(
                """
                INSERT INTO access.identity (issuer, subject, account, connected_at)
                VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO NOTHING
                """)
            .setParameter(1, issuer)
            .setParameter(2, subject)
            .setParameter(3, account)
            .setParameter(4, now.toString())
            .executeUpdate()
        == 1;
  }

  /** Says how many it took. */
  public int delete(String account) {
    return entityManager
        .createNativeQuery("DELETE FROM access.identity WHERE account = ?1")
        .setParameter(1, account)
        .executeUpdate();
  }
}
