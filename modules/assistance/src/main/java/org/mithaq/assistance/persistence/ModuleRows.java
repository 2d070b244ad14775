package org.mithaq.assistance.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mithaq.assistance.AssistanceModule;
import org.mithaq.assistance.AssistanceModule.Status;
import org.mithaq.assistance.RegionalOverlay;

/** Programmes and overlays; every method wants a transaction around it. */
@ApplicationScoped
public class ModuleRows {
  private static final String CONTENT =
      "select m.status, cast(m.details as text) from assistance.module m ";
  private static final String NEWEST =
      "m.version = (select max(n.version) from assistance.module n"
          + " where n.region = m.region and n.code = m.code and n.status in ('PUBLISHED', 'RETIRED'))";

  private final EntityManager entityManager;

  @Inject
  public ModuleRows(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** The newest version of each that was ever published. */
  public List<AssistanceModule> newest() {
    return read(CONTENT + "where " + NEWEST + " order by m.region, m.code");
  }

  public Optional<AssistanceModule> newest(String region, String code) {
    return read(CONTENT + "where m.region = ?1 and m.code = ?2 and " + NEWEST, region, code)
        .stream()
        .findFirst();
  }

  public Optional<AssistanceModule> version(String region, String code, int version) {
    return read(
            CONTENT + "where m.region = ?1 and m.code = ?2 and m.version = ?3",
            region,
            code,
            version)
        .stream()
        .findFirst();
  }

  /** The hash of a version's content; empty when it is not here. */
  public Optional<String> hash(String region, String code, int version) {
    List<?> found =
        Sql.query(
                entityManager,
                "select m.sha256 from assistance.module m"
                    + " where m.region = ?1 and m.code = ?2 and m.version = ?3",
                region,
                code,
                version)
            .getResultList();
    return found.stream().map(String::valueOf).findFirst();
  }

  public void insert(AssistanceModule module, String sha256, Instant at) {
    Sql.query(
            entityManager,
            "insert into assistance.module (region, code, version, status, sha256, details, read_at)"
                + " values (?1, ?2, ?3, ?4, ?5, cast(?6 as jsonb), cast(?7 as timestamptz))",
            module.region(),
            module.code(),
            module.version(),
            module.status().name(),
            sha256,
            Json.write(module),
            at.toString())
        .executeUpdate();
  }

  /** Those that the pack brings no more can be run no more; runs of them go on. */
  public void retireAllBut(String region, List<String> codes) {
    Sql.query(
            entityManager,
            "update assistance.module set status = 'RETIRED' where region = ?1"
                + " and status = 'PUBLISHED' and not (code = any(string_to_array(?2, ',')))",
            region,
            String.join(",", codes))
        .executeUpdate();
  }

  public Optional<RegionalOverlay> overlay(String region) {
    List<?> found =
        Sql.query(
                entityManager,
                "select cast(o.details as text) from assistance.overlay o where o.region = ?1",
                region)
            .getResultList();
    return found.stream().map(one -> Json.read(one, RegionalOverlay.class)).findFirst();
  }

  public void overlay(RegionalOverlay overlay) {
    Sql.query(
            entityManager,
            "insert into assistance.overlay (region, details) values (?1, cast(?2 as jsonb))"
                + " on conflict (region) do update set details = excluded.details",
            overlay.region(),
            Json.write(overlay))
        .executeUpdate();
  }

  private List<AssistanceModule> read(String sql, Object... values) {
    return Sql.rows(Sql.query(entityManager, sql, values)).stream()
        .map(row -> as(Json.read(row[1], AssistanceModule.class), Status.valueOf((String) row[0])))
        .toList();
  }

  private static AssistanceModule as(AssistanceModule one, Status status) {
    return new AssistanceModule(
        one.region(),
        one.everywhere(),
        one.code(),
        one.version(),
        status,
        one.instruments(),
        one.titles(),
        one.objective(),
        one.audience(),
        one.writtenBy(),
        one.writtenOn(),
        one.prerequisites(),
        one.guidance(),
        one.models(),
        one.steps());
  }
}
