package org.mithaq.access.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mithaq.access.Grant;

/** The table of accounts; every method wants a transaction around it. */
@ApplicationScoped
class AccountRows {
  /** OWASP ASVS 5, 6.3.1: against guessing. */
  private static final int FAILURES = 5;

  private static final Duration LOCK = Duration.ofMinutes(15);

  private final EntityManager entityManager;
  private final GrantRows grants;

  @Inject
  AccountRows(EntityManager entityManager, GrantRows grants) {
    this.entityManager = entityManager;
    this.grants = grants;
  }

  public Optional<AccountRow> find(String name, Instant now) {
    return rows("WHERE a.name = ?2", now, Optional.of(name)).stream().findFirst();
  }

  public Optional<AccountRow> byEmail(String email, Instant now) {
    return rows("WHERE a.email = ?2 AND a.email <> ''", now, Optional.of(email)).stream()
        .findFirst();
  }

  /** By what somebody types to sign in: the name, else the address. */
  public Optional<AccountRow> bySignInName(String typed, Instant now) {
    String either =
        "WHERE a.name = ?2 OR (a.email = ?2 AND a.email <> '') ORDER BY (a.name = ?2) DESC";
    return rows(either, now, Optional.of(typed)).stream().findFirst();
  }

  public List<AccountRow> all(Instant now) {
    return rows("ORDER BY a.name", now, Optional.empty());
  }

  /** Says false when the name is taken. */
  public boolean insert(String name, String hash, Set<Grant> held, Instant now) {
    return added(name, hash, held, now, "true");
  }

  /** The same, and only when there is no account at all. */
  public boolean insertFirst(String name, String hash, Set<Grant> held, Instant now) {
    return added(name, hash, held, now, "NOT EXISTS (SELECT FROM access.account)");
  }

  /** An account that nobody has the password of yet; its name is its address. */
  public boolean insertInvited(String email, String language, Instant now) {
    return update(
        """
        INSERT INTO access.account (name, email, language, created_at)
        VALUES (?1, ?1, ?2, ?3) ON CONFLICT DO NOTHING
        """,
        email,
        language,
        now.toString());
  }

  public void password(String name, String hash) {
    update(
        "UPDATE access.account SET password_hash = ?2, failures = 0, locked_until = NULL"
            + " WHERE name = ?1",
        name,
        hash);
  }

  public void fullName(String name, String fullName) {
    update("UPDATE access.account SET full_name = ?2 WHERE name = ?1", name, fullName);
  }

  /** How its owner wishes it to be named; empty text for not at all, nothing for no account. */
  public Optional<String> shownAs(String name) {
    List<?> found =
        entityManager
            .createNativeQuery("SELECT shown_as FROM access.account WHERE name = ?1")
            .setParameter(1, name)
            .getResultList();
    return found.stream().map(String.class::cast).findFirst();
  }

  public void showAs(String name, String shown) {
    update("UPDATE access.account SET shown_as = ?2 WHERE name = ?1", name, shown);
  }

  public void shut(String name, boolean shut) {
    update(
        "UPDATE access.account SET shut = CAST(?2 AS boolean), failures = 0, locked_until = NULL"
            + " WHERE name = ?1",
        name,
        String.valueOf(shut));
  }

  /** A right password: forgets failures; false when the account has been locked meanwhile. */
  public boolean welcome(String name, Instant now) {
    return update(
        """
        UPDATE access.account SET failures = 0, locked_until = NULL
        WHERE name = ?1 AND NOT shut AND (locked_until IS NULL OR locked_until <= ?2)
        """,
        name,
        now.toString());
  }

  /** A wrong password: counts, and locks at the fifth; a lock that runs is not made longer. */
  public void fail(String name, Instant now) {
    update(
        """
        UPDATE access.account SET
          failures = CASE WHEN locked_until IS NULL THEN failures + 1 ELSE 1 END,
          locked_until = CASE WHEN locked_until IS NULL AND failures + 1 >= CAST(?3 AS integer)
            THEN CAST(?4 AS timestamptz) END
        WHERE name = ?1 AND (locked_until IS NULL OR locked_until <= ?2)
        """,
        name,
        now.toString(),
        Integer.toString(FAILURES),
        now.plus(LOCK).toString());
  }

  private boolean added(String name, String hash, Set<Grant> held, Instant now, String when) {
    boolean inserted =
        update(
            """
            INSERT INTO access.account (name, password_hash, created_at)
            SELECT ?1, ?2, CAST(?3 AS timestamptz) WHERE %s ON CONFLICT DO NOTHING
            """
                .formatted(when),
            name,
            hash,
            now.toString());
    if (inserted) {
      held.forEach(grant -> grants.insert(name, grant));
    }
    return inserted;
  }

  private boolean update(String sql, String... values) {
    Query query = entityManager.createNativeQuery(sql);
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, values[i]);
    }
    return query.executeUpdate() == 1;
  }

  private List<AccountRow> rows(String where, Instant now, Optional<String> key) {
    Query query =
        entityManager
            .createNativeQuery(
                """
                SELECT a.name, a.password_hash, coalesce(a.locked_until > ?1, false), a.shut,
                  a.full_name, a.email, a.language, a.totp_secret,
                  EXISTS (SELECT FROM access.identity i WHERE i.account = a.name),
                  (SELECT count(*) FROM access.session s
                   WHERE s.account = a.name AND s.created_at > ?3 AND s.last_used_at > ?4),
                """
                    + GrantRows.TOLD
                    + ", a.self_registered FROM access.account a "
                    + where)
            .setParameter(1, now.toString())
            .setParameter(3, now.minus(SessionRows.WHOLE).toString())
            .setParameter(4, now.minus(SessionRows.IDLE).toString());
    key.ifPresent(value -> query.setParameter(2, value));
    List<?> found = query.getResultList();
    return found.stream().map(row -> row((Object[]) row)).toList();
  }

  private static AccountRow row(Object[] row) {
    return new AccountRow(
        (String) row[0],
        Optional.ofNullable((String) row[1]),
        (Boolean) row[2],
        (Boolean) row[3],
        (String) row[4],
        (String) row[5],
        (String) row[6],
        Optional.ofNullable((String) row[7]),
        (Boolean) row[8],
        ((Number) row[9]).intValue(),
        GrantRows.read((String) row[10]),
        (Boolean) row[11]);
  }
}
