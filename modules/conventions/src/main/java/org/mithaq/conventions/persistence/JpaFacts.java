package org.mithaq.conventions.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mithaq.conventions.domain.FactRow;
import org.mithaq.conventions.domain.FactTable;
import org.mithaq.conventions.domain.Facts;

/** Facts in their tables; to be called in a transaction. */
@ApplicationScoped
public class JpaFacts implements Facts {
  private final EntityManager em;
  private final Clock clock;

  @Inject
  public JpaFacts(EntityManager em, Clock clock) {
    this.em = em;
    this.clock = clock;
  }

  @Override
  public String loadedHash(String origin) {
    List<?> found =
        em.createNativeQuery("select sha256 from conventions.loaded_source where origin = ?1")
            .setParameter(1, origin)
            .getResultList();
    return found.isEmpty() ? "" : found.get(0).toString();
  }

  @Override
  public void rememberHash(String origin, String sha256) {
    em.createNativeQuery(
            "insert into conventions.loaded_source (origin, sha256, loaded_at) values (?1, ?2, ?3)"
                + " on conflict (origin) do update set sha256 = excluded.sha256,"
                + " loaded_at = excluded.loaded_at")
        .setParameter(1, origin)
        .setParameter(2, sha256)
        .setParameter(3, clock.instant().toString())
        .executeUpdate();
  }

  @Override
  public List<FactRow> all(FactTable table) {
    return notOf(table, "");
  }

  @Override
  public List<FactRow> fromOthers(FactTable table, String origin) {
    return notOf(table, origin);
  }

  @Override
  public void replace(FactTable table, String origin, List<FactRow> rows) {
    String name = "conventions." + table.tableName();
    em.createNativeQuery("delete from " + name + " where origin = ?1")
        .setParameter(1, origin)
        .executeUpdate();
    if (!rows.isEmpty()) {
      em.createNativeQuery(
              "insert into "
                  + name
                  + " select * from jsonb_populate_recordset(cast(null as "
                  + name
                  + "), cast(?1 as jsonb))")
          .setParameter(1, Json.write(rows.stream().map(JpaFacts::columns).toList()))
          .executeUpdate();
    }
  }

  @Override
  public void raiseRevision() {
    em.createNativeQuery("update conventions.data_revision set revision = revision + 1")
        .executeUpdate();
  }

  @Override
  public long revision() {
    return ((Number)
            em.createNativeQuery("select revision from conventions.data_revision")
                .getSingleResult())
        .longValue();
  }

  private List<FactRow> notOf(FactTable table, String origin) {
    List<?> found =
        em.createNativeQuery(
                "select cast(to_jsonb(t) as text) from conventions."
                    + table.tableName()
                    + " t where origin <> ?1 order by origin <> 'universal', origin,"
                    + " split_part(row_place, ', row ', 1), position")
            .setParameter(1, origin)
            .getResultList();
    return found.stream().map(Json::read).map(cells -> row(table, cells)).toList();
  }

  private static FactRow row(FactTable table, Map<String, String> columns) {
    Map<String, String> cells = new LinkedHashMap<>(columns);
    int position = Integer.parseInt(cells.remove("position"));
    String origin = cells.remove("origin");
    return new FactRow(table, cells, position, origin, cells.remove("row_place"));
  }

  private static Map<String, Object> columns(FactRow row) {
    Map<String, Object> columns = new LinkedHashMap<>();
    row.cells().forEach((column, value) -> columns.put(column, value(row.table(), column, value)));
    columns.put("position", row.position());
    columns.put("origin", row.origin());
    columns.put("row_place", row.place());
    return columns;
  }

  /** A value as its column has it; null only for a number that is not known. */
  private static Object value(FactTable table, String column, String value) {
    if (table.isFlag(column)) {
      return value.equals("Y");
    }
    if (table.isNumber(column)) {
      return value.isEmpty() ? null : Integer.valueOf(value);
    }
    return value;
  }
}
