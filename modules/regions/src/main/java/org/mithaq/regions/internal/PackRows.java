package org.mithaq.regions.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mithaq.regions.PackBoard.PackView;
import org.mithaq.regions.RegionPack;

/** How packs stand; every method wants a transaction around it. */
@ApplicationScoped
class PackRows {
  private static final int LONGEST = 1_000;

  private final EntityManager entityManager;
  private final Clock clock;

  @Inject
  PackRows(EntityManager entityManager, Clock clock) {
    this.entityManager = entityManager;
    this.clock = clock;
  }

  /** Version and hash of what was last loaded whole. */
  record Loaded(String version, String sha256) {}

  public Optional<Loaded> loaded(String code) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                """
                SELECT loaded_version, loaded_sha256 FROM regions.pack
                WHERE code = ?1 AND loaded_sha256 IS NOT NULL
                """)
            .setParameter(1, code)
            .getResultList();
    return rows.stream()
        .map(row -> (Object[]) row)
        .map(row -> new Loaded((String) row[0], (String) row[1]))
        .findFirst();
  }

  /** From here to {@link #loaded(RegionPack)} the pack counts as not loaded. */
  public void begin(RegionPack pack) {
    put(pack.code(), pack.version(), pack.sha256(), "LOADING", "");
    entityManager
        .createNativeQuery(
            "UPDATE regions.pack SET loaded_version = NULL, loaded_sha256 = NULL WHERE code = ?1")
        .setParameter(1, pack.code())
        .executeUpdate();
  }

  public void loaded(RegionPack pack) {
    put(pack.code(), pack.version(), pack.sha256(), "LOADED", "");
    entityManager
        .createNativeQuery(
            """
            UPDATE regions.pack
            SET loaded_version = version, loaded_sha256 = sha256, loaded_at = ?2 WHERE code = ?1
            """)
        .setParameter(1, pack.code())
        .setParameter(2, clock.instant().toString())
        .executeUpdate();
  }

  /** The pack in the folder is what was loaded; an earlier word of a waiting one is over. */
  public void unchanged(RegionPack pack) {
    put(pack.code(), pack.version(), pack.sha256(), "LOADED", "");
  }

  public void waiting(RegionPack pack, String message) {
    put(pack.code(), pack.version(), pack.sha256(), "WAITING", message);
  }

  /** Says nothing when another server has meanwhile loaded the same whole. */
  public void failed(String code, String version, String sha256, String message) {
    boolean loadedByAnother =
        !sha256.isEmpty() && loaded(code).filter(l -> l.sha256().equals(sha256)).isPresent();
    if (!loadedByAnother) {
      put(code, version, sha256, "FAILED", message);
    }
  }

  /**
   * A row as it lies in the table.
   *
   * @param loadedVersion empty when nothing is loaded whole
   * @param loadedSha256 empty when nothing is loaded whole
   */
  record Row(
      String code,
      String state,
      String message,
      String loadedVersion,
      String loadedSha256,
      Optional<Instant> loadedAt) {}

  public List<Row> rows() {
    List<?> rows =
        entityManager
            .createNativeQuery(
                """
                SELECT code, state, message, coalesce(loaded_version, ''),
                  coalesce(loaded_sha256, ''), loaded_at FROM regions.pack ORDER BY code
                """)
            .getResultList();
    return rows.stream()
        .map(row -> (Object[]) row)
        .map(
            r ->
                new Row(
                    (String) r[0],
                    (String) r[1],
                    (String) r[2],
                    (String) r[3],
                    (String) r[4],
                    Optional.ofNullable((Timestamp) r[5]).map(Timestamp::toInstant)))
        .toList();
  }

  public List<PackView> all() {
    List<?> rows =
        entityManager
            .createNativeQuery(
                "SELECT code, version, state, message FROM regions.pack ORDER BY code")
            .getResultList();
    return rows.stream()
        .map(row -> (Object[]) row)
        .map(r -> new PackView((String) r[0], (String) r[1], (String) r[2], (String) r[3]))
        .toList();
  }

  private void put(String code, String version, String sha256, String state, String message) {
    String kept = message.length() <= LONGEST ? message : message.substring(0, LONGEST);
    entityManager
        .createNativeQuery(
            """
            INSERT INTO regions.pack (code, version, sha256, state, message)
            VALUES (?1, ?2, ?3, ?4, ?5)
            ON CONFLICT (code) DO UPDATE SET version = excluded.version,
              sha256 = excluded.sha256, state = excluded.state, message = excluded.message
            """)
        .setParameter(1, code)
        .setParameter(2, version)
        .setParameter(3, sha256)
        .setParameter(4, state)
        .setParameter(5, kept.replace('\0', ' '))
        .executeUpdate();
  }
}
