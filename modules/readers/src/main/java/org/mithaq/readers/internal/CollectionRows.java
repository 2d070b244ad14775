package org.mithaq.readers.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mithaq.readers.ProvisionCollections.Collection;
import org.mithaq.readers.ProvisionCollections.Kept;
import org.mithaq.readers.ProvisionCollections.Summary;

/** The tables of collections; every method wants a transaction around it. */
@ApplicationScoped
class CollectionRows {
  private final EntityManager entityManager;

  @Inject
  CollectionRows(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  public List<Summary> of(String account) {
    return Sql.rows(
            Sql.query(
                entityManager,
                """
                select c.id, c.name, count(k.address), c.changed_at
                from readers.collection c left join readers.kept_provision k on k.collection = c.id
                where c.account = ?1 group by c.id order by c.changed_at desc, c.id
                """,
                account))
        .stream()
        .map(
            row ->
                new Summary(
                    (String) row[0],
                    (String) row[1],
                    ((Number) row[2]).longValue(),
                    Sql.instant(row[3])))
        .toList();
  }

  /** Locked until the transaction ends, so that places in it are given one after the other. */
  public Optional<Collection> find(String id, String account) {
    return Sql.rows(
            Sql.query(
                entityManager,
                "select id, name, changed_at from readers.collection"
                    + " where id = ?1 and account = ?2 for update",
                id,
                account))
        .stream()
        .map(
            row ->
                new Collection(
                    (String) row[0], (String) row[1], Sql.instant(row[2]), kept((String) row[0])))
        .findFirst();
  }

  public String insert(String account, String name, Instant now) {
    String id = UUID.randomUUID().toString();
    update(
        "insert into readers.collection (id, account, name, changed_at) values (?1, ?2, ?3, ?4)",
        id,
        account,
        name,
        now);
    return id;
  }

  public void rename(String id, String name, Instant now) {
    update("update readers.collection set name = ?2, changed_at = ?3 where id = ?1", id, name, now);
  }

  public void touch(String id, Instant now) {
    update("update readers.collection set changed_at = ?2 where id = ?1", id, now);
  }

  public void delete(String id) {
    update("delete from readers.collection where id = ?1", id);
  }

  public void deleteAll(String account) {
    update("delete from readers.collection where account = ?1", account);
  }

  /** Says whether it is new. */
  public boolean keep(String id, String address, String note, Instant now) {
    return update(
            """
            insert into readers.kept_provision (collection, address, place, note, kept_at)
            select ?1, ?2, coalesce(max(place), 0) + 1, ?3, cast(?4 as timestamptz)
            from readers.kept_provision where collection = ?1
            on conflict (collection, address) do nothing
            """,
            id,
            address,
            note,
            now)
        == 1;
  }

  public boolean note(String id, String address, String note) {
    return update(
            "update readers.kept_provision set note = ?3 where collection = ?1 and address = ?2",
            id,
            address,
            note)
        == 1;
  }

  public void place(String id, String address, int place) {
    update(
        "update readers.kept_provision set place = ?3 where collection = ?1 and address = ?2",
        id,
        address,
        place);
  }

  public boolean takeOut(String id, String address) {
    return update(
            "delete from readers.kept_provision where collection = ?1 and address = ?2",
            id,
            address)
        == 1;
  }

  private List<Kept> kept(String id) {
    return Sql.rows(
            Sql.query(
                entityManager,
                "select address, note, kept_at from readers.kept_provision"
                    + " where collection = ?1 order by place, kept_at, address",
                id))
        .stream()
        .map(row -> new Kept((String) row[0], (String) row[1], Sql.instant(row[2])))
        .toList();
  }

  private int update(String sql, Object... values) {
    return Sql.query(entityManager, sql, values).executeUpdate();
  }
}
