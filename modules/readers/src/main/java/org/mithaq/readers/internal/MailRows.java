package org.mithaq.readers.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.readers.Rhythm;

/** The tables of who is told how, and what was told; every method wants a transaction. */
@ApplicationScoped
class MailRows {
  private static final String COLUMNS =
      "select id, account, rhythm, language, portal, due_at, looked_at from readers.mail_choice ";

  private final EntityManager entityManager;

  @Inject
  MailRows(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** A row: who is told, how, and until when everything was looked at. */
  record Chosen(
      String id,
      String account,
      Rhythm rhythm,
      LanguageTag language,
      String portal,
      Instant due,
      Instant looked) {}

  public Optional<Chosen> of(String account) {
    return chosen("where account = ?1", account);
  }

  public void choose(
      String account,
      Rhythm rhythm,
      LanguageTag language,
      String portal,
      Instant due,
      Instant now) {
    update(
        """
        insert into readers.mail_choice as c
          (id, account, rhythm, language, portal, due_at, looked_at)
        values (?1, ?2, ?3, ?4, ?5, ?6, ?7)
        on conflict (account) do update set rhythm = excluded.rhythm,
          language = excluded.language, portal = excluded.portal, due_at = excluded.due_at,
          looked_at = case when c.rhythm = 'OFF' then excluded.looked_at else c.looked_at end
        """,
        UUID.randomUUID().toString(),
        account,
        rhythm.name(),
        language.code(),
        portal,
        due,
        now);
  }

  public void stop(String id) {
    update("update readers.mail_choice set rhythm = 'OFF' where id = ?1", id);
  }

  public List<String> due(Instant now) {
    List<?> ids =
        Sql.query(
                entityManager,
                "select id from readers.mail_choice where rhythm <> 'OFF' and due_at <= ?1"
                    + " order by due_at, id",
                now)
            .getResultList();
    return ids.stream().map(String.class::cast).toList();
  }

  /** Locked until the transaction ends; empty when it is not due, or another portal is at it. */
  public Optional<Chosen> take(String id, Instant now) {
    return chosen(
        "where id = ?1 and rhythm <> 'OFF' and due_at <= ?2 for update skip locked", id, now);
  }

  public void next(String id, Instant due, Instant looked) {
    update(
        "update readers.mail_choice set due_at = ?2, looked_at = ?3 where id = ?1",
        id,
        due,
        looked);
  }

  public void postpone(String id, Instant due) {
    update("update readers.mail_choice set due_at = ?2 where id = ?1", id, due);
  }

  public Set<String> told(String account) {
    List<?> items =
        Sql.query(entityManager, "select item from readers.told where account = ?1", account)
            .getResultList();
    Set<String> told = new HashSet<>();
    items.forEach(item -> told.add((String) item));
    return told;
  }

  public void tell(String account, String item, Instant now) {
    update(
        "insert into readers.told (account, item, told_at)"
            + " values (?1, ?2, cast(?3 as timestamptz)) on conflict do nothing",
        account,
        item,
        now);
  }

  public void forgetTold(String account, Instant before) {
    update("delete from readers.told where account = ?1 and told_at < ?2", account, before);
  }

  public void deleteAll(String account) {
    update("delete from readers.mail_choice where account = ?1", account);
    update("delete from readers.told where account = ?1", account);
  }

  private Optional<Chosen> chosen(String where, Object... values) {
    return Sql.rows(Sql.query(entityManager, COLUMNS + where, values)).stream()
        .map(
            row ->
                new Chosen(
                    (String) row[0],
                    (String) row[1],
                    Rhythm.valueOf((String) row[2]),
                    LanguageTag.of((String) row[3]),
                    (String) row[4],
                    Sql.instant(row[5]),
                    Sql.instant(row[6])))
        .findFirst();
  }

  private int update(String sql, Object... values) {
    return Sql.query(entityManager, sql, values).executeUpdate();
  }
}
