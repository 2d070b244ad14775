package org.mithaq.curation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mithaq.curation.IncomingItem;
import org.mithaq.kernel.Reach;
import org.mithaq.kernel.Slice;

/** The table of what came by itself; every method wants a transaction around it. */
@ApplicationScoped
public class IncomingRows {
  private static final String COLUMNS =
      "i.id, i.version, i.origin_name, i.identifier, i.kind, i.iso3, cast(i.titles as text),"
          + " i.file_sha256, i.file_name, i.source_url, i.law_uri, i.notes, i.state, i.arrived_at,"
          + " i.decided_by, i.decided_at, i.reason, i.entry";

  private final EntityManager entityManager;

  @Inject
  public IncomingRows(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /**
   * A row with what is for the house only.
   *
   * @param content one line of the bulk format, empty for a file
   * @param oneVersion whether it is one version of a law, beside others
   */
  public record Row(IncomingItem item, String content, boolean oneVersion) {}

  /** False when the very same was here before; what something newer had replaced waits again. */
  public boolean add(String origin, Row row, String contentHash) {
    IncomingItem item = row.item();
    return Sql.query(
                entityManager,
                """
                insert into curation.incoming (id, origin, origin_name, identifier, kind, iso3,
                  titles, content, one_version, content_hash, file_sha256, file_name, source_url,
                  law_uri, notes, state, arrived_at)
                values (?1, ?2, ?3, ?4, ?5, ?6, cast(?7 as jsonb), ?8, cast(?9 as boolean), ?10,
                  ?11, ?12, ?13, ?14, ?15, 'WAITING', cast(?16 as timestamptz))
                on conflict (kind, content_hash) do update
                  set state = 'WAITING', version = incoming.version + 1
                  where incoming.state = 'REPLACED'
                """,
                item.id(),
                origin,
                item.originName(),
                item.identifier(),
                item.kind().name(),
                item.iso3(),
                Sql.json(item.titles()),
                row.content(),
                Boolean.toString(row.oneVersion()),
                contentHash,
                item.fileSha256(),
                item.fileName(),
                item.sourceUrl(),
                item.lawUri(),
                item.notes(),
                item.arrivedAt().toString())
            .executeUpdate()
        == 1;
  }

  /** What waits under that name, but what has just come, gives way. */
  public int replace(String origin, String identifier, String butHash, Instant now) {
    return Sql.query(
            entityManager,
            """
            update curation.incoming set state = 'REPLACED', version = version + 1,
              decided_at = cast(?4 as timestamptz), decided_by = 'rule'
            where origin = ?1 and identifier = ?2 and content_hash <> ?3 and state = 'WAITING'
            """,
            origin,
            identifier,
            butHash,
            now.toString())
        .executeUpdate();
  }

  /** The last that came under that name and was taken. */
  public Optional<Row> taken(String origin, String identifier) {
    return row(
        "i.origin = ?1 and i.identifier = ?2 and i.state = 'TAKEN' and i.kind <> 'GONE'"
            + " order by i.arrived_at desc limit 1",
        origin,
        identifier);
  }

  public Optional<Row> find(String id) {
    return row("i.id = ?1", id);
  }

  /** The same, and nobody else decides it before this transaction ends. */
  public Optional<Row> lock(String id) {
    return row("i.id = ?1 for update", id);
  }

  private Optional<Row> row(String where, Object... values) {
    return Sql.rows(
            Sql.query(
                entityManager,
                "select "
                    + COLUMNS
                    + ", i.content, i.one_version from curation.incoming i where "
                    + where,
                values))
        .stream()
        .findFirst()
        .map(row -> new Row(item(row), (String) row[18], (Boolean) row[19]));
  }

  public Slice<IncomingItem> list(Reach reach, boolean waiting, String iso3, int page, int size) {
    String where =
        " from curation.incoming i where (cast(?1 as boolean)"
            + " or i.iso3 = any(string_to_array(?2, ','))) and (?3 = '' or i.iso3 = ?3) and "
            + (waiting ? "i.state = 'WAITING'" : "i.state in ('TAKEN', 'SET_ASIDE')");
    Object[] values = {Boolean.toString(reach.everywhere()), Sql.list(reach), iso3};
    long total = Sql.count(Sql.query(entityManager, "select count(*)" + where, values));
    String order = waiting ? " order by i.arrived_at, i.id" : " order by i.decided_at desc, i.id";
    List<IncomingItem> items =
        Sql.rows(
                Sql.query(entityManager, "select " + COLUMNS + where + order, values)
                    .setFirstResult(page * size)
                    .setMaxResults(size))
            .stream()
            .map(IncomingRows::item)
            .toList();
    return new Slice<>(items, total);
  }

  /** Writes the decision on a row that is locked. */
  public void decide(
      String id, IncomingItem.State state, String by, Instant at, String reason, String entry) {
    Sql.query(
            entityManager,
            "update curation.incoming set version = version + 1, state = ?2, decided_by = ?3,"
                + " decided_at = cast(?4 as timestamptz), reason = ?5, entry = ?6 where id = ?1",
            id,
            state.name(),
            by,
            at.toString(),
            reason,
            entry)
        .executeUpdate();
  }

  private static IncomingItem item(Object[] row) {
    return new IncomingItem(
        (String) row[0],
        ((Number) row[1]).longValue(),
        (String) row[2],
        (String) row[3],
        IncomingItem.Kind.valueOf((String) row[4]),
        (String) row[5],
        Sql.texts(row[6]),
        (String) row[7],
        (String) row[8],
        (String) row[9],
        (String) row[10],
        (String) row[11],
        IncomingItem.State.valueOf((String) row[12]),
        Sql.instant(row[13]).orElseThrow(),
        (String) row[14],
        Sql.instant(row[15]),
        (String) row[16],
        (String) row[17]);
  }
}
