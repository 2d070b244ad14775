package org.mithaq.assistance.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mithaq.assistance.ModuleRun;
import org.mithaq.kernel.Reach;

/** Runs; every method wants a transaction around it. */
@ApplicationScoped
public class RunRows {
  private static final String RUN =
      "select r.id, r.version, r.iso3, r.region, r.module, r.module_version, r.state,"
          + " r.started_by, r.started_at, cast(r.details as text), r.changed_at"
          + " from assistance.run r where ";

  private final EntityManager entityManager;

  @Inject
  public RunRows(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** A run and when it was last changed. */
  public record Kept(ModuleRun run, Instant changedAt) {}

  public Optional<Kept> find(String id) {
    return read(RUN + "r.id = ?1", id).stream().findFirst();
  }

  /** The same, locked until the transaction ends. */
  public Optional<Kept> lock(String id) {
    return read(RUN + "r.id = ?1 for update", id).stream().findFirst();
  }

  public List<Kept> within(Reach reach) {
    return reach.everywhere()
        ? read(RUN + "true order by r.changed_at desc, r.id")
        : read(
            RUN + "r.iso3 = any(string_to_array(?1, ',')) order by r.changed_at desc, r.id",
            Sql.list(reach));
  }

  public List<Kept> completed(String iso3) {
    return read(
        RUN + "r.iso3 = ?1 and r.state = 'COMPLETED' order by r.changed_at desc, r.id", iso3);
  }

  public boolean open(String iso3, String region, String module) {
    return !Sql.query(
            entityManager,
            "select 1 from assistance.run r where r.iso3 = ?1 and r.region = ?2 and r.module = ?3"
                + " and r.state = 'OPEN'",
            iso3,
            region,
            module)
        .getResultList()
        .isEmpty();
  }

  public void insert(ModuleRun run) {
    Sql.query(
            entityManager,
            "insert into assistance.run (id, iso3, region, module, module_version, state, details,"
                + " started_by, started_at, changed_by, changed_at) values (?1, ?2, ?3, ?4, ?5, ?6,"
                + " cast(?7 as jsonb), ?8, cast(?9 as timestamptz), ?8, cast(?9 as timestamptz))",
            run.id(),
            run.iso3(),
            run.region(),
            run.module(),
            run.moduleVersion(),
            run.state().name(),
            details(run),
            run.startedBy(),
            run.startedAt().toString())
        .executeUpdate();
  }

  /** Writes it over the version that it has; the row is locked. */
  public void save(ModuleRun run, String by, Instant at) {
    Sql.query(
            entityManager,
            "update assistance.run set version = version + 1, module_version = ?2, state = ?3,"
                + " details = cast(?4 as jsonb), changed_by = ?5,"
                + " changed_at = cast(?6 as timestamptz) where id = ?1",
            run.id(),
            run.moduleVersion(),
            run.state().name(),
            details(run),
            by,
            at.toString())
        .executeUpdate();
  }

  private static String details(ModuleRun run) {
    return Json.write(
        new RunDetails(
            run.endedAt().orElse(null), run.reason(), run.team(), run.steps(), run.migrations()));
  }

  private List<Kept> read(String sql, Object... values) {
    return Sql.rows(Sql.query(entityManager, sql, values)).stream().map(RunRows::kept).toList();
  }

  private static Kept kept(Object[] row) {
    RunDetails details = Json.read(row[9], RunDetails.class);
    return new Kept(
        new ModuleRun(
            (String) row[0],
            ((Number) row[1]).longValue(),
            (String) row[2],
            (String) row[3],
            (String) row[4],
            ((Number) row[5]).intValue(),
            ModuleRun.State.valueOf((String) row[6]),
            (String) row[7],
            Sql.instant(row[8]),
            Optional.ofNullable(details.endedAt()),
            details.reason(),
            details.team(),
            details.steps(),
            details.migrations()),
        Sql.instant(row[10]));
  }
}
