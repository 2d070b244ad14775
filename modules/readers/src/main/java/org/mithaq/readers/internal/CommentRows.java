package org.mithaq.readers.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mithaq.readers.CellComments.Cell;

/** The tables of comments and of who belongs where; every method wants a transaction. */
@ApplicationScoped
class CommentRows {
  private static final String COLUMNS =
      "select id, obligation, iso3, provision, account, author_name, text, written_at"
          + " from readers.cell_comment ";

  private final EntityManager entityManager;

  @Inject
  CommentRows(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** A comment as it lies in the table. */
  record Row(String id, Cell cell, String account, String author, String text, Instant writtenAt) {}

  /** Of an obligation and State all provisions, with the State as a whole; else one provision. */
  public List<Row> of(Cell cell) {
    return rows(
        "where iso3 = ?1 and obligation = ?2 and (?2 <> '' or provision = ?3)"
            + " order by written_at, id",
        cell.iso3(),
        cell.obligation(),
        cell.provision());
  }

  public List<Row> by(String account) {
    return rows("where account = ?1 order by written_at desc, id", account);
  }

  public Optional<Row> find(String id) {
    return rows("where id = ?1", id).stream().findFirst();
  }

  public String insert(Cell cell, String account, String author, String text, Instant now) {
    String id = UUID.randomUUID().toString();
    update(
        """
        insert into readers.cell_comment
          (id, obligation, iso3, provision, account, author_name, text, written_at)
        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
        """,
        id,
        cell.obligation(),
        cell.iso3(),
        cell.provision(),
        account,
        author,
        text,
        now);
    return id;
  }

  public void delete(String id) {
    update("delete from readers.cell_comment where id = ?1", id);
  }

  /** What they said stays, without their name. */
  public void forgetAuthor(String account) {
    update(
        "update readers.cell_comment set account = '', author_name = '' where account = ?1",
        account);
  }

  public String region(String account) {
    List<?> regions =
        Sql.query(entityManager, "select region from readers.belonging where account = ?1", account)
            .getResultList();
    return regions.isEmpty() ? "" : (String) regions.get(0);
  }

  public void belongTo(String account, String region) {
    update("delete from readers.belonging where account = ?1", account);
    if (!region.isEmpty()) {
      update("insert into readers.belonging (account, region) values (?1, ?2)", account, region);
    }
  }

  private List<Row> rows(String where, Object... values) {
    return Sql.rows(Sql.query(entityManager, COLUMNS + where, values)).stream()
        .map(
            row ->
                new Row(
                    (String) row[0],
                    new Cell((String) row[1], (String) row[2], (String) row[3]),
                    (String) row[4],
                    (String) row[5],
                    (String) row[6],
                    Sql.instant(row[7])))
        .toList();
  }

  private void update(String sql, Object... values) {
    Sql.query(entityManager, sql, values).executeUpdate();
  }
}
