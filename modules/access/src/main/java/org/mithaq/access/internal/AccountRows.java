package org.mithaq.access.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mithaq.access.Grant;
import org.mithaq.access.Place;
import org.mithaq.access.Role;

/** The tables of accounts; every method wants a transaction around it. */
@ApplicationScoped
class AccountRows {
  /** OWASP ASVS 5, 6.3.1: against guessing. */
  private static final int FAILURES = 5;

  private static final Duration LOCK = Duration.ofMinutes(15);

  private final EntityManager entityManager;

  @Inject
  AccountRows(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** An account as it lies in the table. */
  record Row(String name, String hash, boolean locked, Set<Grant> grants) {
    Row {
      grants = Set.copyOf(grants);
    }
  }

  public Optional<Row> find(String name, Instant now) {
    return rows("WHERE a.name = ?2", now, Optional.of(name)).stream().findFirst();
  }

  public List<Row> all(Instant now) {
    return rows("ORDER BY a.name", now, Optional.empty());
  }

  /** Says false when the name is taken. */
  public boolean insert(String name, String hash, Set<Grant> grants, Instant now) {
    return added(name, hash, grants, now, "true");
  }

  /** The same, and only when there is no account at all. */
  public boolean insertFirst(String name, String hash, Set<Grant> grants, Instant now) {
    return added(name, hash, grants, now, "NOT EXISTS (SELECT FROM access.account)");
  }

  /** A right password: forgets failures; false when the account has been locked meanwhile. */
  public boolean welcome(String name, Instant now) {
    return entityManager
            .createNativeQuery(
                """
                UPDATE access.account SET failures = 0, locked_until = NULL
                WHERE name = ?1 AND (locked_until IS NULL OR locked_until <= ?2)
                """)
            .setParameter(1, name)
            .setParameter(2, now.toString())
            .executeUpdate()
        == 1;
  }

  /** A wrong password: counts, and locks at the fifth; a lock that runs is not made longer. */
  public void fail(String name, Instant now) {
    entityManager
        .createNativeQuery(
            """
            UPDATE access.account SET
              failures = CASE WHEN locked_until IS NULL THEN failures + 1 ELSE 1 END,
              locked_until = CASE WHEN locked_until IS NULL AND failures + 1 >= ?3
                THEN CAST(?4 AS timestamptz) END
            WHERE name = ?1 AND (locked_until IS NULL OR locked_until <= ?2)
            """)
        .setParameter(1, name)
        .setParameter(2, now.toString())
        .setParameter(3, FAILURES)
        .setParameter(4, now.plus(LOCK).toString())
        .executeUpdate();
  }

  /** Says false when the account holds it already. */
  public boolean grants(String account, Grant grant) {
    return of(
            grant,
            account,
            """
            INSERT INTO access.account_role (account, role, place_kind, place)
            VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO NOTHING
            """)
        == 1;
  }

  /** Says false when the account does not hold it. */
  public boolean revokes(String account, Grant grant) {
    return of(
            grant,
            account,
            """
            DELETE FROM access.account_role
            WHERE account = ?1 AND role = ?2 AND place_kind = ?3 AND place = ?4
            """)
        == 1;
  }

  private int of(Grant grant, String account, String sql) {
    return entityManager
        .createNativeQuery(sql)
        .setParameter(1, account)
        .setParameter(2, grant.role().name())
        .setParameter(3, grant.place().kind().name())
        .setParameter(4, grant.place().code())
        .executeUpdate();
  }

  private boolean added(String name, String hash, Set<Grant> grants, Instant now, String when) {
    int inserted =
        entityManager
            .createNativeQuery(
                """
                INSERT INTO access.account (name, password_hash, created_at)
                SELECT ?1, ?2, CAST(?3 AS timestamptz) WHERE %s ON CONFLICT DO NOTHING
                """
                    .formatted(when))
            .setParameter(1, name)
            .setParameter(2, hash)
            .setParameter(3, now.toString())
            .executeUpdate();
    if (inserted == 1) {
      grants.forEach(grant -> grants(name, grant));
    }
    return inserted == 1;
  }

  private List<Row> rows(String where, Instant now, Optional<String> name) {
    Query query =
        entityManager
            .createNativeQuery(
                """
                SELECT a.name, a.password_hash, coalesce(a.locked_until > ?1, false),
                  (SELECT coalesce(string_agg(r.role || ' ' || r.place_kind || ' ' || r.place, ','), '')
                   FROM access.account_role r WHERE r.account = a.name)
                FROM access.account a
                """
                    + where)
            .setParameter(1, now.toString());
    name.ifPresent(value -> query.setParameter(2, value));
    List<?> found = query.getResultList();
    return found.stream().map(row -> row((Object[]) row)).toList();
  }

  private static Row row(Object[] row) {
    Set<Grant> held =
        Arrays.stream(((String) row[3]).split(","))
            .filter(told -> !told.isEmpty())
            .map(AccountRows::grant)
            .collect(Collectors.toSet());
    return new Row((String) row[0], (String) row[1], (Boolean) row[2], held);
  }

  private static Grant grant(String told) {
    String[] parts = told.split(" ", 3);
    return new Grant(Role.valueOf(parts[0]), new Place(Place.Kind.valueOf(parts[1]), parts[2]));
  }
}
