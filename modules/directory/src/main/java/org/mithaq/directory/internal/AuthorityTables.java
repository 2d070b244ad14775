package org.mithaq.directory.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mithaq.directory.Authority;
import org.mithaq.papers.CellReader;
import org.mithaq.papers.TableRow;

/** Authorities in their table; to be called in a transaction. */
@ApplicationScoped
public class AuthorityTables {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<Map<String, String>> CELLS = new TypeReference<>() {};

  /** What was kept was read before by the same rules. */
  private static final ReadingRow KEPT = new ReadingRow(any -> true, Set.of());

  private final EntityManager em;

  @Inject
  public AuthorityTables(EntityManager em) {
    this.em = em;
  }

  /** Those of these States, or of all. */
  public List<Authority> of(List<String> states) {
    Query query =
        em.createNativeQuery(
            "select reference, cells::text from directory.authority"
                + (states.isEmpty() ? "" : " where state = any(string_to_array(?1, ','))")
                + " order by state, reference");
    if (!states.isEmpty()) {
      query.setParameter(1, String.join(",", states));
    }
    List<?> rows = query.getResultList();
    return rows.stream().map(Object[].class::cast).map(AuthorityTables::authority).toList();
  }

  public Optional<Kept> find(String reference) {
    List<?> rows =
        em.createNativeQuery(
                "select reference, cells::text, pack from directory.authority where reference = ?1")
            .setParameter(1, reference)
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(row -> new Kept(authority(row), row[2].toString()))
        .findFirst();
  }

  /**
   * What stands in the table.
   *
   * @param pack that brought it, empty for a sheet
   */
  public record Kept(Authority authority, String pack) {}

  /** References of what the pack brought. */
  public List<String> broughtBy(String pack) {
    List<?> rows =
        em.createNativeQuery("select reference from directory.authority where pack = ?1")
            .setParameter(1, pack)
            .getResultList();
    return rows.stream().map(Object::toString).toList();
  }

  /** Puts it in the place of what has its reference. */
  public void put(Authority one, String pack) {
    em.createNativeQuery(
            "insert into directory.authority (reference, state, verified, pack, cells)"
                + " values (?1, ?2, ?3, ?4, cast(?5 as jsonb)) on conflict (reference) do update"
                + " set state = excluded.state, verified = excluded.verified,"
                + " pack = excluded.pack, cells = excluded.cells")
        .setParameter(1, one.reference())
        .setParameter(2, one.state())
        .setParameter(3, one.verified().iso())
        .setParameter(4, pack)
        .setParameter(5, json(AuthorityCells.of(one)))
        .executeUpdate();
  }

  public void remove(String reference) {
    em.createNativeQuery("delete from directory.authority where reference = ?1")
        .setParameter(1, reference)
        .executeUpdate();
  }

  private static Authority authority(Object[] row) {
    try {
      return KEPT.read(
          new CellReader(
              new TableRow("", 0, JSON.readValue(row[1].toString(), CELLS)),
              problem -> {
                throw new IllegalStateException(row[0] + ": " + problem.reason());
              }));
    } catch (JsonProcessingException neverWritten) {
      throw new IllegalStateException(neverWritten);
    }
  }

  private static String json(Map<String, String> cells) {
    try {
      return JSON.writeValueAsString(cells);
    } catch (JsonProcessingException everyTextIsJson) {
      throw new IllegalStateException(everyTextIsJson);
    }
  }
}
