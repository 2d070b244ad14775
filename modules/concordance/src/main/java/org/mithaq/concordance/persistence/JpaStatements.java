package org.mithaq.concordance.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.mithaq.concordance.domain.NoProvision;
import org.mithaq.concordance.domain.ObligationPath;
import org.mithaq.concordance.domain.Statements;

/** Statements as entities, for writing. */
@ApplicationScoped
public class JpaStatements implements Statements {
  private final EntityManager entityManager;

  @Inject
  public JpaStatements(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  @Override
  public void add(NoProvision statement) {
    entityManager.persist(statement);
  }

  @Override
  public Optional<NoProvision> toChange(String id) {
    return Optional.ofNullable(
        entityManager.find(NoProvision.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  @Override
  public List<NoProvision> standingFor(String iso3, String obligation) {
    return entityManager
        .createQuery(
            "select n from NoProvision n where n.iso3 = :state and n.withdrawnOn = ''"
                + " and n.obligation in :paths order by n.obligation",
            NoProvision.class)
        .setParameter("state", iso3)
        .setParameter("paths", ObligationPath.withAncestors(obligation))
        .getResultList();
  }
}
