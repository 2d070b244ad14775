package org.mithaq.readers.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.mithaq.readers.Following.Followable;
import org.mithaq.readers.Following.Followed;
import org.mithaq.readers.Following.Kind;
import org.mithaq.readers.SavedSearches.Saved;

/** The tables of what is followed; every method wants a transaction around it. */
@ApplicationScoped
class FollowRows {
  private final EntityManager entityManager;

  @Inject
  FollowRows(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  public List<Followed> of(String account) {
    return Sql.rows(
            Sql.query(
                entityManager,
                "select kind, subject, since from readers.follow where account = ?1"
                    + " order by since, kind, subject",
                account))
        .stream()
        .map(
            row ->
                new Followed(
                    new Followable(Kind.valueOf((String) row[0]), (String) row[1]),
                    Sql.instant(row[2])))
        .toList();
  }

  public void follow(String account, Followable what, Instant now) {
    update(
        "insert into readers.follow (account, kind, subject, since)"
            + " values (?1, ?2, ?3, cast(?4 as timestamptz)) on conflict do nothing",
        account,
        what.kind().name(),
        what.subject(),
        now);
  }

  public void unfollow(String account, Followable what) {
    update(
        "delete from readers.follow where account = ?1 and kind = ?2 and subject = ?3",
        account,
        what.kind().name(),
        what.subject());
  }

  public List<Saved> searches(String account) {
    return Sql.rows(
            Sql.query(
                entityManager,
                "select id, name, query, saved_at from readers.saved_search where account = ?1"
                    + " order by name, saved_at",
                account))
        .stream()
        .map(
            row ->
                new Saved((String) row[0], (String) row[1], (String) row[2], Sql.instant(row[3])))
        .toList();
  }

  public void save(String account, String name, String query, Instant now) {
    update(
        "insert into readers.saved_search (id, account, name, query, saved_at)"
            + " values (?1, ?2, ?3, ?4, cast(?5 as timestamptz))"
            + " on conflict (account, query) do update set name = excluded.name",
        UUID.randomUUID().toString(),
        account,
        name,
        query,
        now);
  }

  public boolean deleteSearch(String account, String id) {
    return update("delete from readers.saved_search where account = ?1 and id = ?2", account, id)
        == 1;
  }

  public void deleteAll(String account) {
    update("delete from readers.follow where account = ?1", account);
    update("delete from readers.saved_search where account = ?1", account);
  }

  private int update(String sql, Object... values) {
    return Sql.query(entityManager, sql, values).executeUpdate();
  }
}
