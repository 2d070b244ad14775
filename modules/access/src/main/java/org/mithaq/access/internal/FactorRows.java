package org.mithaq.access.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/**
 * Second factors and recovery codes in their tables; every method wants a transaction around it.
 */
@ApplicationScoped
class FactorRows {
  private final EntityManager entityManager;

  @Inject
  FactorRows(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  public void set(String account, String sealed, List<String> recoveryHashes) {
    forget(account);
    entityManager
        .createNativeQuery(
            "UPDATE access.account SET totp_secret = ?2, totp_used = 0 WHERE name = ?1")
        .setParameter(1, account)
        .setParameter(2, sealed)
        .executeUpdate();
    for (String hash : recoveryHashes) {
      entityManager
          .createNativeQuery(
              "INSERT INTO access.recovery_code (account, code_hash) VALUES (?1, ?2)")
          .setParameter(1, account)
          .setParameter(2, hash)
          .executeUpdate();
    }
  }

  public void forget(String account) {
    entityManager
        .createNativeQuery("UPDATE access.account SET totp_secret = NULL WHERE name = ?1")
        .setParameter(1, account)
        .executeUpdate();
    entityManager
        .createNativeQuery("DELETE FROM access.recovery_code WHERE account = ?1")
        .setParameter(1, account)
        .executeUpdate();
  }

  /** A code is good once: false when this step of time or a later one was used before. */
  public boolean useStep(String account, long step) {
    return entityManager
            .createNativeQuery(
                "UPDATE access.account SET totp_used = ?2 WHERE name = ?1 AND totp_used < ?2")
            .setParameter(1, account)
            .setParameter(2, step)
            .executeUpdate()
        == 1;
  }

  public boolean useRecoveryCode(String account, String hash) {
    return entityManager
            .createNativeQuery(
                "DELETE FROM access.recovery_code WHERE account = ?1 AND code_hash = ?2")
            .setParameter(1, account)
            .setParameter(2, hash)
            .executeUpdate()
        == 1;
  }
}
