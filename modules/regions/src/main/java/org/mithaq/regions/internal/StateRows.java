package org.mithaq.regions.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.mithaq.kernel.RefusedException;
import org.mithaq.regions.Regions;

/**
 * The States in their table. Several packs may name one State; the pack of its home region says
 * what it is called, and all must agree on its home region and its codes.
 */
@ApplicationScoped
class StateRows {
  private final EntityManager entityManager;

  @Inject
  StateRows(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Writes what a pack says of a State; wants a transaction. */
  public void put(String pack, StateYaml state) {
    List<?> others =
        entityManager
            .createNativeQuery(
                """
                SELECT iso3, iso2, home_region, pack FROM regions.state
                WHERE (iso3 = ?1 OR iso2 = ?2) AND pack NOT IN (?3, '')
                """)
            .setParameter(1, state.iso3())
            .setParameter(2, state.iso2())
            .setParameter(3, pack)
            .getResultList();
    others.forEach(other -> agree(pack, state, (Object[]) other));
    boolean ownPack = pack.equals(state.homeRegion());
    entityManager
        .createNativeQuery(
            """
            INSERT INTO regions.state AS s (iso3, iso2, home_region, pack, details)
            VALUES (?1, ?2, ?3, ?4, CAST(?5 AS jsonb))
            ON CONFLICT (iso3) DO UPDATE SET iso2 = excluded.iso2,
              home_region = excluded.home_region, pack = excluded.pack, details = excluded.details
            WHERE ?6 OR s.pack IN (?4, '')
            """)
        .setParameter(1, state.iso3())
        .setParameter(2, state.iso2())
        .setParameter(3, state.homeRegion())
        .setParameter(4, pack)
        .setParameter(5, Json.write(state))
        .setParameter(6, ownPack)
        .executeUpdate();
  }

  /** Puts a State of no pack on the list; says whether it was new. */
  public boolean putElsewhere(StateYaml state) {
    return entityManager
            .createNativeQuery(
                """
                INSERT INTO regions.state (iso3, iso2, home_region, pack, details)
                VALUES (?1, ?2, ?3, '', CAST(?4 AS jsonb)) ON CONFLICT DO NOTHING
                """)
            .setParameter(1, state.iso3())
            .setParameter(2, state.iso2())
            .setParameter(3, Regions.ELSEWHERE)
            .setParameter(4, Json.write(state))
            .executeUpdate()
        == 1;
  }

  private static void agree(String pack, StateYaml state, Object[] other) {
    differ("iso3", pack, state, state.iso3(), other, other[0]);
    differ("iso2", pack, state, state.iso2(), other, other[1]);
    differ("homeRegion", pack, state, state.homeRegion(), other, other[2]);
  }

  private static void differ(
      String what, String pack, StateYaml state, String said, Object[] other, Object otherSaid) {
    if (!said.equals(otherSaid)) {
      throw RefusedException.conflict(
          "Two packs differ on %s of State %s: %s says %s, %s says %s of %s"
              .formatted(what, state.iso3(), pack, said, other[3], otherSaid, other[0]));
    }
  }
}
