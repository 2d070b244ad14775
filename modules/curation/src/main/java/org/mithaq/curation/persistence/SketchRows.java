package org.mithaq.curation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The table of sketches; every method wants a transaction around it. */
@ApplicationScoped
public class SketchRows {
  private static final int MOST_ALIKE = 50;

  private final EntityManager entityManager;

  @Inject
  public SketchRows(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** A law's text in a language. */
  public record Sketch(String lawId, String language, SortedSet<Long> hashes) {}

  /** A law that has none is put down with an empty one, so that it is not looked at again. */
  public void put(String lawId, String iso3, String language, Collection<Long> hashes) {
    Sql.query(
            entityManager,
            "insert into curation.law_sketch (law_id, language, iso3, sketch)"
                + " values (?1, ?2, ?3, cast(?4 as bigint[]))"
                + " on conflict (law_id, language) do update set sketch = excluded.sketch,"
                + " iso3 = excluded.iso3",
            lawId,
            language,
            iso3,
            array(hashes))
        .executeUpdate();
  }

  public void remove(String lawId) {
    Sql.query(entityManager, "delete from curation.law_sketch where law_id = ?1", lawId)
        .executeUpdate();
  }

  public boolean has(String lawId) {
    return Sql.count(
            Sql.query(
                entityManager, "select count(*) from curation.law_sketch where law_id = ?1", lawId))
        > 0;
  }

  /** Texts of a State that share at least one hash, those that share the most first. */
  public List<Sketch> sharing(String iso3, Collection<Long> hashes) {
    return Sql.rows(
            Sql.query(
                    entityManager,
                    """
                    select law_id, language, cast(sketch as text) from curation.law_sketch
                     where iso3 = ?1 and sketch && cast(?2 as bigint[])
                     order by (select count(*) from unnest(sketch) as one
                                where one = any(cast(?2 as bigint[]))) desc, law_id
                    """,
                    iso3,
                    array(hashes))
                .setMaxResults(MOST_ALIKE))
        .stream()
        .map(row -> new Sketch((String) row[0], (String) row[1], hashes((String) row[2])))
        .toList();
  }

  private static String array(Collection<Long> hashes) {
    return hashes.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
  }

  private static SortedSet<Long> hashes(String array) {
    String inner = array.substring(1, array.length() - 1);
    return inner.isEmpty()
        ? new TreeSet<>()
        : Arrays.stream(inner.split(","))
            .map(Long::valueOf)
            .collect(Collectors.toCollection(TreeSet::new));
  }
}
