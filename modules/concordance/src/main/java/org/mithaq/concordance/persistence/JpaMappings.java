package org.mithaq.concordance.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.mithaq.concordance.MappingStepView;
import org.mithaq.concordance.domain.Mapping;
import org.mithaq.concordance.domain.MappingStep;
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
  public void add(MappingStep step) {
    entityManager.persist(step);
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

  @Override
  public Optional<Mapping> toChange(String id) {
    return Optional.ofNullable(
        entityManager.find(Mapping.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  @Override
  public List<MappingStepView> steps(String mappingId) {
    return entityManager
        .createQuery(
            "select s from MappingStep s where s.mappingId = :mapping order by s.number",
            MappingStep.class)
        .setParameter("mapping", mappingId)
        .getResultStream()
        .map(MappingStep::view)
        .toList();
  }

  @Override
  public List<Mapping> ofState(String iso3, String obligation) {
    return entityManager
        .createQuery(
            "select m from Mapping m where m.iso3 = :state and m.obligation = :obligation"
                + " order by m.id",
            Mapping.class)
        .setParameter("state", iso3)
        .setParameter("obligation", obligation)
        .getResultList();
  }
}
