package org.mithaq.concordance.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** When mappings changed; what they say is read by {@link MappingRows}. */
@ApplicationScoped
public class MappingChangeRows {
  private final EntityManager entityManager;

  @Inject
  public MappingChangeRows(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Ids, newest change first. */
  public Map<String, Instant> latest(String path, Collection<String> states, int atMost) {
    Query query =
        entityManager.createNativeQuery(
            "select m.id, cast(extract(epoch from m.changed_at) * 1000000 as bigint)"
                + MappingRows.PUBLIC
                + (path.isEmpty() ? "" : MappingRows.TO_PATH)
                + (states.isEmpty() ? "" : " and m.iso3 = any(string_to_array(?3, ' '))")
                + " order by m.changed_at desc, m.id");
    if (!path.isEmpty()) {
      query.setParameter(1, path).setParameter(2, MappingRows.below(path));
    }
    if (!states.isEmpty()) {
      query.setParameter(3, String.join(" ", states));
    }
    Map<String, Instant> changes = new LinkedHashMap<>();
    for (Object[] row : MappingRows.rows(query.setMaxResults(atMost))) {
      changes.put(
          (String) row[0], Instant.EPOCH.plus(((Number) row[1]).longValue(), ChronoUnit.MICROS));
    }
    return changes;
  }
}
