package org.mithaq.files.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mithaq.files.AddressCheck;
import org.mithaq.files.AddressHealth;
import org.mithaq.files.FetchFailure;

/** The tables of watched addresses; every method wants a transaction around it. */
@ApplicationScoped
class AddressRows {
  private static final String COLUMNS =
      "url, status, sha256, words, known, etag, last_modified, fetched_at, checked_at, failed_days,"
          + " cast(failing_since as text), cast(failed_on as text), failure, detail, final_url";

  private final EntityManager entityManager;

  @Inject
  AddressRows(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  void watch(String url, Instant now) {
    query(
            """
            insert into files.remote_address (url, final_url, next_at)
            values (?1, ?1, cast(?2 as timestamptz))
            on conflict (url) do update set watched = true where not remote_address.watched
            """,
            url,
            now.toString())
        .executeUpdate();
  }

  void leave(String url) {
    query("update files.remote_address set watched = false where url = ?1", url).executeUpdate();
  }

  List<String> watched(String after, int atMost) {
    return strings(
        query("select url from files.remote_address where watched and url > ?1 order by url", after)
            .setMaxResults(atMost));
  }

  /** Nobody else gets them before that time. */
  List<String> due(Instant now, Instant until, int atMost) {
    return strings(
        query(
            """
            update files.remote_address set taken_until = cast(?2 as timestamptz) where url in (
              select url from files.remote_address
               where watched and next_at <= cast(?1 as timestamptz)
                 and (taken_until is null or taken_until < cast(?1 as timestamptz))
               order by next_at limit ?3 for update skip locked)
            returning url
            """,
            now.toString(),
            until.toString(),
            atMost));
  }

  Optional<AddressHealth> find(String url) {
    List<?> rows =
        query("select " + COLUMNS + " from files.remote_address where url = ?1", url)
            .getResultList();
    return rows.stream().findFirst().map(row -> health((Object[]) row));
  }

  void keep(AddressHealth health, Instant next) {
    query(
            """
            update files.remote_address set status = ?2, sha256 = ?3, words = ?4, known = ?5,
              etag = ?6, last_modified = ?7, fetched_at = cast(nullif(?8, '') as timestamptz),
              checked_at = cast(nullif(?9, '') as timestamptz), failed_days = ?10,
              failing_since = cast(nullif(?11, '') as date),
              failed_on = cast(nullif(?12, '') as date), failure = ?13, detail = ?14,
              final_url = ?15, next_at = cast(?16 as timestamptz), taken_until = null
            where url = ?1
            """,
            health.url(),
            health.status().name(),
            health.sha256(),
            health.words(),
            health.known(),
            health.etag(),
            health.lastModified(),
            health.fetchedAt().map(Instant::toString).orElse(""),
            health.checkedAt().map(Instant::toString).orElse(""),
            health.failedDays(),
            health.failingSince().map(LocalDate::toString).orElse(""),
            health.failedOn().map(LocalDate::toString).orElse(""),
            health.failure().map(Enum::name).orElse(""),
            health.detail(),
            health.finalUrl(),
            next.toString())
        .executeUpdate();
  }

  void add(String url, AddressCheck check) {
    query(
            "insert into files.address_check (url, at, outcome, detail, sha256, hops)"
                + " values (?1, cast(?2 as timestamptz), ?3, ?4, ?5, ?6)",
            url,
            check.at().toString(),
            check.outcome(),
            check.detail(),
            check.sha256(),
            String.join("\n", check.hops()))
        .executeUpdate();
  }

  List<AddressCheck> checks(String url, int atMost) {
    List<?> rows =
        query(
                "select at, outcome, detail, sha256, hops from files.address_check"
                    + " where url = ?1 order by id desc",
                url)
            .setMaxResults(atMost)
            .getResultList();
    return rows.stream().map(row -> check((Object[]) row)).toList();
  }

  private Query query(String sql, Object... values) {
    Query query = entityManager.createNativeQuery(sql);
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, values[i]);
    }
    return query;
  }

  private static List<String> strings(Query query) {
    List<?> rows = query.getResultList();
    return rows.stream().map(String.class::cast).toList();
  }

  private static AddressCheck check(Object[] row) {
    return new AddressCheck(
        instant(row[0]).orElseThrow(),
        (String) row[1],
        (String) row[2],
        (String) row[3],
        Arrays.asList(((String) row[4]).split("\n")));
  }

  private static AddressHealth health(Object[] row) {
    String failure = (String) row[12];
    return new AddressHealth(
        (String) row[0],
        AddressHealth.Status.valueOf((String) row[1]),
        (String) row[2],
        (String) row[3],
        (String) row[4],
        (String) row[5],
        (String) row[6],
        instant(row[7]),
        instant(row[8]),
        ((Number) row[9]).intValue(),
        Optional.ofNullable((String) row[10]).map(LocalDate::parse),
        Optional.ofNullable((String) row[11]).map(LocalDate::parse),
        failure.isEmpty() ? Optional.empty() : Optional.of(FetchFailure.valueOf(failure)),
        (String) row[13],
        (String) row[14]);
  }

  private static Optional<Instant> instant(Object value) {
    return Optional.ofNullable((Timestamp) value).map(Timestamp::toInstant);
  }
}
