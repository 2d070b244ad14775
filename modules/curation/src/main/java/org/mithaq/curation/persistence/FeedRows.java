package org.mithaq.curation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mithaq.curation.ImportFeeds;
import org.mithaq.curation.ImportFeeds.FeedDraft;
import org.mithaq.curation.ImportFeeds.FeedView;

/** The table of feeds; every method wants a transaction around it. */
@ApplicationScoped
public class FeedRows {
  private static final String SELECT =
      "select id, version, name, kind, url, oai_set, oai_prefix, iso3, publisher, licence,"
          + " every_minutes, active, ended_at, outcome, etag, last_modified, harvested_until"
          + " from curation.feed";

  private final EntityManager entityManager;

  @Inject
  public FeedRows(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  public void insert(String id, FeedDraft feed, String by, Instant now) {
    Sql.query(
            entityManager,
            """
            insert into curation.feed (id, name, kind, url, oai_set, oai_prefix, iso3, publisher,
              licence, every_minutes, created_by, created_at, next_at)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, cast(?12 as timestamptz),
              cast(?12 as timestamptz))
            """,
            id,
            feed.name(),
            feed.kind().name(),
            feed.url(),
            feed.oaiSet(),
            feed.oaiPrefix(),
            feed.iso3(),
            feed.publisher(),
            feed.licence(),
            feed.everyMinutes(),
            by,
            now.toString())
        .executeUpdate();
  }

  public List<FeedView> all() {
    return Sql.rows(Sql.query(entityManager, SELECT + " order by name, id")).stream()
        .map(FeedRows::view)
        .toList();
  }

  public Optional<FeedView> find(String id) {
    return Sql.rows(Sql.query(entityManager, SELECT + " where id = ?1", id)).stream()
        .findFirst()
        .map(FeedRows::view);
  }

  public boolean activate(String id, long version, boolean active) {
    return Sql.query(
                entityManager,
                "update curation.feed set version = version + 1, active = cast(?3 as boolean)"
                    + " where id = ?1 and version = ?2",
                id,
                version,
                Boolean.toString(active))
            .executeUpdate()
        == 1;
  }

  /** Those whose time has come; by the next asking they have a later one. */
  public List<String> due(Instant now) {
    List<?> rows =
        Sql.query(
                entityManager,
                """
                update curation.feed
                   set next_at = cast(?1 as timestamptz) + every_minutes * interval '1 minute'
                 where id in (select id from curation.feed
                   where active and next_at <= cast(?1 as timestamptz) for update skip locked)
                returning id
                """,
                now.toString())
            .getResultList();
    return rows.stream().map(String.class::cast).toList();
  }

  /** How it went; what is empty stays as it was. */
  public void ended(
      String id, Instant now, String outcome, String etag, String lastModified, String until) {
    Sql.query(
            entityManager,
            """
            update curation.feed set ended_at = cast(?2 as timestamptz), outcome = ?3,
              etag = ?4, last_modified = ?5,
              harvested_until = case when ?6 = '' then harvested_until else ?6 end
            where id = ?1
            """,
            id,
            now.toString(),
            outcome,
            etag,
            lastModified,
            until)
        .executeUpdate();
  }

  private static FeedView view(Object[] row) {
    return new FeedView(
        (String) row[0],
        ((Number) row[1]).longValue(),
        new FeedDraft(
            (String) row[2],
            ImportFeeds.Kind.valueOf((String) row[3]),
            (String) row[4],
            (String) row[5],
            (String) row[6],
            (String) row[7],
            (String) row[8],
            (String) row[9],
            ((Number) row[10]).intValue()),
        (Boolean) row[11],
        Sql.instant(row[12]),
        (String) row[13],
        (String) row[14],
        (String) row[15],
        (String) row[16]);
  }
}
