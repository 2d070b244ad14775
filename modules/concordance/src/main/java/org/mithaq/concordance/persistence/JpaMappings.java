package org.mithaq.concordance.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.mithaq.concordance.domain.Mapping;
import org.mithaq.concordance.domain.Mappings;

/** Mappings as entities, for writing. */
@ApplicationScoped
public class JpaMappings implements Mappings {
  private final EntityManager entityManager;

  @Inject
  public JpaMappings(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  @Override
  public void add(Mapping mapping) {
    entityManager.persist(mapping);
  }

  @Override
  public List<Mapping> ofLaw(String lawId) {
    return entityManager
        .createQuery("select m from Mapping m where m.lawId = :law order by m.id", Mapping.class)
        .setParameter("law", lawId)
        .getResultList();
  }

  @Override
  public Optional<Mapping> between(String lawId, String eId, String obligation) {
    return entityManager
        .createQuery(
            "select m from Mapping m where m.lawId = :law and m.anchor.eId = :eId"
                + " and m.obligation = :obligation",
            Mapping.class)
        .setParameter("law", lawId)
        .setParameter("eId", eId)
        .setParameter("obligation", obligation)
        .getResultStream()
        .findFirst();
  }
}
