package org.mithaq.regions.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mithaq.regions.StateView;

/** The regions in their tables; every method wants a transaction around it. */
@ApplicationScoped
class RegionRows {
  private final EntityManager entityManager;
  private final StateRows states;

  @Inject
  RegionRows(EntityManager entityManager, StateRows states) {
    this.entityManager = entityManager;
    this.states = states;
  }

  /** Puts a pack's region in place of what was there. */
  public void replace(RegionYaml region) {
    entityManager
        .createNativeQuery(
            """
            INSERT INTO regions.region (code, details) VALUES (?1, CAST(?2 AS jsonb))
            ON CONFLICT (code) DO UPDATE SET details = excluded.details
            """)
        .setParameter(1, region.code())
        .setParameter(2, Json.write(region.withoutStates()))
        .executeUpdate();
    entityManager
        .createNativeQuery("DELETE FROM regions.region_state WHERE region = ?1")
        .setParameter(1, region.code())
        .executeUpdate();
    for (int i = 0; i < region.states().size(); i++) {
      StateYaml state = region.states().get(i);
      states.put(region.code(), state);
      entityManager
          .createNativeQuery(
              "INSERT INTO regions.region_state (region, iso3, position) VALUES (?1, ?2, ?3)")
          .setParameter(1, region.code())
          .setParameter(2, state.iso3())
          .setParameter(3, i)
          .executeUpdate();
    }
    changed();
  }

  /** Tells every server that what it keeps in memory is old. */
  public void changed() {
    entityManager
        .createNativeQuery("UPDATE regions.revision SET number = number + 1")
        .executeUpdate();
  }

  public long revision() {
    return ((Number)
            entityManager
                .createNativeQuery("SELECT number FROM regions.revision")
                .getSingleResult())
        .longValue();
  }

  /** Everything, as of one revision or a newer one. */
  public Snapshot snapshot() {
    long revision = revision();
    Map<String, RegionYaml> regions = new TreeMap<>();
    for (Object[] row :
        rows("SELECT code, CAST(details AS text) FROM regions.region ORDER BY code")) {
      regions.put((String) row[0], Json.read(row[1], RegionYaml.class));
    }
    List<StateView> views = new ArrayList<>();
    for (Object[] row :
        rows(
            """
            SELECT CAST(details AS text), home_region FROM regions.state ORDER BY iso3
            """)) {
      RegionYaml home = regions.get((String) row[1]);
      views.add(Json.read(row[0], StateYaml.class).view(home != null && home.demonstration()));
    }
    Map<String, List<String>> members = new TreeMap<>();
    for (Object[] row :
        rows("SELECT region, iso3 FROM regions.region_state ORDER BY region, position")) {
      members.computeIfAbsent((String) row[0], region -> new ArrayList<>()).add((String) row[1]);
    }
    return Snapshot.of(revision, regions.values(), members, views);
  }

  private List<Object[]> rows(String sql) {
    List<?> found = entityManager.createNativeQuery(sql).getResultList();
    return found.stream().map(row -> (Object[]) row).toList();
  }
}
