package org.mithaq.curation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mithaq.curation.EntryOrder;
import org.mithaq.curation.EntryRevision;
import org.mithaq.curation.EntryState;
import org.mithaq.curation.EntrySummary;
import org.mithaq.curation.EntryView.Step;
import org.mithaq.kernel.Reach;
import org.mithaq.kernel.Slice;
import org.mithaq.kernel.Texts;

/** The tables of entries; every method wants a transaction around it. */
@ApplicationScoped
public class EntryRows {
  private static final String SUMMARY =
      "e.id, e.version, e.iso3, e.state, e.law_id, cast(e.titles as text), e.source_name,"
          + " e.created_by, e.changed_by, e.changed_at";

  private static final String TITLE =
      "lower(coalesce(e.titles ->> ?6, e.titles ->> 'en', e.titles ->> 'fr', e.titles ->> 'ar'))";

  private final EntityManager entityManager;

  @Inject
  public EntryRows(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** An entry as it lies in the table. */
  public record Row(
      EntrySummary head,
      String base,
      String content,
      String sourceFile,
      Instant createdAt,
      String publishedUri) {}

  public void insert(Row row) {
    EntrySummary head = row.head();
    Sql.query(
            entityManager,
            """
            insert into curation.entry (id, version, iso3, state, law_id, base, titles, content,
              source_file, source_name, created_by, created_at, changed_by, changed_at)
            values (?1, ?2, ?3, ?4, ?5, ?6, cast(?7 as jsonb), ?8, ?9, ?10, ?11,
              cast(?12 as timestamptz), ?11, cast(?12 as timestamptz))
            """,
            head.id(),
            head.version(),
            head.iso3(),
            head.state().name(),
            head.lawId(),
            row.base(),
            Sql.json(head.titles()),
            row.content(),
            row.sourceFile(),
            head.sourceName(),
            head.createdBy(),
            row.createdAt().toString())
        .executeUpdate();
  }

  public Optional<Row> find(String id) {
    return row(id, "");
  }

  /** The same, and nobody else changes it before this transaction ends. */
  public Optional<Row> lock(String id) {
    return row(id, " for update");
  }

  private Optional<Row> row(String id, String how) {
    return Sql.rows(
            Sql.query(
                entityManager,
                "select "
                    + SUMMARY
                    + ", e.base, e.content, e.source_file, e.created_at, e.published_uri"
                    + " from curation.entry e where e.id = ?1"
                    + how,
                id))
        .stream()
        .findFirst()
        .map(
            row ->
                new Row(
                    summary(row),
                    (String) row[10],
                    (String) row[11],
                    (String) row[12],
                    Sql.instant(row[13]).orElseThrow(),
                    (String) row[14]));
  }

  public Slice<EntrySummary> list(
      Reach reach,
      Set<EntryState> states,
      String iso3,
      String by,
      EntryOrder order,
      int page,
      int size) {
    String where =
        " from curation.entry e where (cast(?1 as boolean) or e.iso3 = any(string_to_array(?2, ',')))"
            + " and e.state = any(string_to_array(?3, ',')) and (?4 = '' or e.iso3 = ?4)"
            + " and (?5 = '' or e.created_by = ?5 or e.changed_by = ?5)";
    Object[] values = {
      Boolean.toString(reach.everywhere()),
      Sql.list(reach),
      states.stream().map(Enum::name).collect(Collectors.joining(",")),
      iso3,
      by
    };
    long total = Sql.count(Sql.query(entityManager, "select count(*)" + where, values));
    Object[] ordered = Arrays.copyOf(values, values.length + 1);
    ordered[values.length] = order.language().code();
    List<EntrySummary> items =
        Sql.rows(
                Sql.query(
                        entityManager,
                        "select "
                            + SUMMARY
                            + where
                            + " order by "
                            + order(order)
                            + "e.changed_at desc, "
                            + TITLE
                            + ", e.id",
                        ordered)
                    .setFirstResult(page * size)
                    .setMaxResults(size))
            .stream()
            .map(EntryRows::summary)
            .toList();
    return new Slice<>(items, total);
  }

  private static String order(EntryOrder order) {
    String column =
        switch (order.by()) {
          case CHANGED -> "e.changed_at";
          case TITLE -> TITLE;
          case STATE -> "nullif(e.iso3, '')";
          case STANDS ->
              "array_position(array['DRAFT', 'SUBMITTED', 'RETURNED', 'PUBLISHED', 'ARCHIVED'],"
                  + " e.state)";
        };
    return column + (order.descending() ? " desc nulls last, " : " nulls last, ");
  }

  /** The open entry of a law, when there is one. */
  public Optional<EntrySummary> openOf(String lawId) {
    return Sql.rows(
            Sql.query(
                entityManager,
                "select "
                    + SUMMARY
                    + " from curation.entry e where e.law_id = ?1 and e.law_id <> ''"
                    + " and e.state in ('DRAFT', 'SUBMITTED', 'RETURNED') order by e.created_at",
                lawId))
        .stream()
        .findFirst()
        .map(EntryRows::summary);
  }

  /** What an open entry calls its law. */
  public record OpenName(String id, String lawId, String number, String year, Texts titles) {}

  /** Names in the open entries of a State but one. */
  public List<OpenName> openNames(String iso3, String but) {
    return Sql.rows(
            Sql.query(
                entityManager,
                """
                select id, law_id, coalesce(cast(content as jsonb) ->> 'number', ''),
                  coalesce(cast(content as jsonb) ->> 'year', ''), cast(titles as text)
                from curation.entry
                where iso3 = ?1 and id <> ?2 and state in ('DRAFT', 'SUBMITTED', 'RETURNED')
                order by created_at
                """,
                iso3,
                but))
        .stream()
        .map(
            row ->
                new OpenName(
                    (String) row[0],
                    (String) row[1],
                    (String) row[2],
                    (String) row[3],
                    Sql.texts(row[4])))
        .toList();
  }

  /** Writes the content of a row that is locked. */
  public void content(String id, String iso3, Texts titles, String content, String by, Instant at) {
    Sql.query(
            entityManager,
            """
            update curation.entry set version = version + 1, iso3 = ?2, titles = cast(?3 as jsonb),
              content = ?4, changed_by = ?5, changed_at = cast(?6 as timestamptz) where id = ?1
            """,
            id,
            iso3,
            Sql.json(titles),
            content,
            by,
            at.toString())
        .executeUpdate();
  }

  /** The kept file that the content was taken from. */
  public void source(String id, String sha256, String name) {
    Sql.query(
            entityManager,
            "update curation.entry set source_file = ?2, source_name = ?3 where id = ?1",
            id,
            sha256,
            name)
        .executeUpdate();
  }

  public void state(String id, EntryState state) {
    Sql.query(
            entityManager,
            "update curation.entry set version = version + 1, state = ?2 where id = ?1",
            id,
            state.name())
        .executeUpdate();
  }

  public void base(String id, String lawId, String base) {
    Sql.query(
            entityManager,
            "update curation.entry set version = version + 1, law_id = ?2, base = ?3 where id = ?1",
            id,
            lawId,
            base)
        .executeUpdate();
  }

  public void published(String id, String lawId, String uri) {
    Sql.query(
            entityManager,
            "update curation.entry set law_id = ?2, published_uri = ?3 where id = ?1",
            id,
            lawId,
            uri)
        .executeUpdate();
  }

  public void step(String id, String actor, String step, String comment, Instant at) {
    Sql.query(
            entityManager,
            "insert into curation.entry_step (entry, at, actor, step, comment)"
                + " values (?1, cast(?2 as timestamptz), ?3, ?4, ?5)",
            id,
            at.toString(),
            actor,
            step,
            comment)
        .executeUpdate();
  }

  public List<Step> steps(String id) {
    return Sql.rows(
            Sql.query(
                entityManager,
                "select at, actor, step, comment from curation.entry_step where entry = ?1 order by id",
                id))
        .stream()
        .map(
            row ->
                new Step(
                    Sql.instant(row[0]).orElseThrow(),
                    (String) row[1],
                    (String) row[2],
                    (String) row[3]))
        .toList();
  }

  /** Keeps a saved state; automatic ones of one person in a row take each other's place. */
  public void revision(
      String id, long version, String by, Instant at, boolean automatic, String content) {
    if (automatic) {
      Sql.query(
              entityManager,
              """
              delete from curation.entry_revision r where r.entry = ?1 and r.automatic
                and r.saved_by = ?2
                and r.version = (select max(version) from curation.entry_revision where entry = ?1)
              """,
              id,
              by)
          .executeUpdate();
    }
    Sql.query(
            entityManager,
            "insert into curation.entry_revision (entry, version, saved_by, saved_at, automatic,"
                + " content) values (?1, ?2, ?3, cast(?4 as timestamptz), cast(?5 as boolean), ?6)",
            id,
            version,
            by,
            at.toString(),
            Boolean.toString(automatic),
            content)
        .executeUpdate();
  }

  public List<EntryRevision> revisions(String id) {
    return Sql.rows(
            Sql.query(
                entityManager,
                "select version, saved_by, saved_at, automatic from curation.entry_revision"
                    + " where entry = ?1 order by version desc",
                id))
        .stream()
        .map(
            row ->
                new EntryRevision(
                    ((Number) row[0]).longValue(),
                    (String) row[1],
                    Sql.instant(row[2]).orElseThrow(),
                    (Boolean) row[3]))
        .toList();
  }

  public Optional<String> revision(String id, long version) {
    List<?> found =
        Sql.query(
                entityManager,
                "select content from curation.entry_revision where entry = ?1 and version = ?2",
                id,
                version)
            .getResultList();
    return found.stream().findFirst().map(String.class::cast);
  }

  /** Everybody who saved any of it. */
  public Set<String> writers(String id) {
    List<?> found =
        Sql.query(
                entityManager,
                "select distinct saved_by from curation.entry_revision where entry = ?1",
                id)
            .getResultList();
    return found.stream().map(String.class::cast).collect(Collectors.toSet());
  }

  private static EntrySummary summary(Object[] row) {
    return new EntrySummary(
        (String) row[0],
        ((Number) row[1]).longValue(),
        (String) row[2],
        EntryState.valueOf((String) row[3]),
        (String) row[4],
        Sql.texts(row[5]),
        (String) row[6],
        (String) row[7],
        (String) row[8],
        Sql.instant(row[9]).orElseThrow());
  }
}
