package org.mithaq.access.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
  record Row(String name, String hash, boolean locked, Set<Role> roles) {
    Row {
      roles = Set.copyOf(roles);
    }
  }

  public Optional<Row> find(String name, Instant now) {
    return rows("WHERE a.name = ?2", now, Optional.of(name)).stream().findFirst();
  }

  public List<Row> all(Instant now) {
    return rows("ORDER BY a.name", now, Optional.empty());
  }

  /** Says false when the name is taken. */
  public boolean insert(String name, String hash, Set<Role> roles, Instant now) {
    return added(name, hash, roles, now, "true");
  }

  /** The same, and only when there is no account at all. */
  public boolean insertFirst(String name, String hash, Set<Role> roles, Instant now) {
    return added(name, hash, roles, now, "NOT EXISTS (SELECT FROM access.account)");
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

  private boolean added(String name, String hash, Set<Role> roles, Instant now, String when) {
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
      for (Role role : roles) {
        entityManager
            .createNativeQuery("INSERT INTO access.account_role (account, role) VALUES (?1, ?2)")
            .setParameter(1, name)
            .setParameter(2, role.name())
            .executeUpdate();
      }
    }
    return inserted == 1;
  }

  private List<Row> rows(String where, Instant now, Optional<String> name) {
    Query query =
        entityManager
            .createNativeQuery(
                """
                SELECT a.name, a.password_hash, coalesce(a.locked_until > ?1, false),
                  (SELECT coalesce(string_agg(r.role, ','), '')
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
    Set<Role> roles = EnumSet.noneOf(Role.class);
    Arrays.stream(((String) row[3]).split(","))
        .filter(role -> !role.isEmpty())
        .map(Role::valueOf)
        .forEach(roles::add);
    return new Row((String) row[0], (String) row[1], (Boolean) row[2], roles);
  }
}
