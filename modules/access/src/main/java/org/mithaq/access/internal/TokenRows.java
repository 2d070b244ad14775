package org.mithaq.access.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mithaq.access.TokenView;
import org.mithaq.kernel.Permission;

/** The table of tokens for programs; every method wants a transaction around it. */
@ApplicationScoped
class TokenRows {
  private static final String VIEW =
      """
      SELECT id, account, name, rights, states, created_at, expires_at,
        revoked_at IS NULL AND expires_at > ?2
      FROM access.api_token
      """;

  private final EntityManager entityManager;

  @Inject
  TokenRows(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** A token and whose it is. */
  record Row(String account, TokenView view) {}

  /** Says false when the account has an open token of that name. */
  public boolean insert(String account, String hash, TokenView token) {
    return entityManager
            .createNativeQuery(
                """
                INSERT INTO access.api_token
                  (id, token_hash, account, name, rights, states, created_at, expires_at)
                VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) ON CONFLICT DO NOTHING
                """)
            .setParameter(1, token.id())
            .setParameter(2, hash)
            .setParameter(3, account)
            .setParameter(4, token.name())
            .setParameter(
                5,
                token.rights().stream().map(Enum::name).sorted().collect(Collectors.joining(",")))
            .setParameter(6, String.join(",", new TreeSet<>(token.states())))
            .setParameter(7, token.madeAt().toString())
            .setParameter(8, token.expiresAt().toString())
            .executeUpdate()
        == 1;
  }

  public Optional<Row> byHash(String hash, Instant now) {
    return rows("WHERE token_hash = ?1", hash, now).stream()
        .filter(row -> row.view().open())
        .findFirst();
  }

  public List<TokenView> of(String account, Instant now) {
    return rows("WHERE account = ?1 ORDER BY created_at DESC, id", account, now).stream()
        .map(Row::view)
        .toList();
  }

  /** Says false when the account has no such open token. */
  public boolean revoke(String account, String id, Instant now) {
    return entityManager
            .createNativeQuery(
                """
                UPDATE access.api_token SET revoked_at = ?3
                WHERE account = ?1 AND id = ?2 AND revoked_at IS NULL
                """)
            .setParameter(1, account)
            .setParameter(2, id)
            .setParameter(3, now.toString())
            .executeUpdate()
        == 1;
  }

  static String newId() {
    return UUID.randomUUID().toString();
  }

  private List<Row> rows(String where, String key, Instant now) {
    List<?> rows =
        entityManager
            .createNativeQuery(VIEW + where)
            .setParameter(1, key)
            .setParameter(2, now.toString())
            .getResultList();
    return rows.stream().map(row -> row((Object[]) row)).toList();
  }

  private static Row row(Object[] row) {
    Set<Permission> rights =
        split((String) row[3]).stream().map(Permission::valueOf).collect(Collectors.toSet());
    TokenView view =
        new TokenView(
            (String) row[0],
            (String) row[2],
            rights,
            split((String) row[4]),
            ((Timestamp) row[5]).toInstant(),
            ((Timestamp) row[6]).toInstant(),
            (Boolean) row[7]);
    return new Row((String) row[1], view);
  }

  private static Set<String> split(String told) {
    return Arrays.stream(told.split(",")).filter(one -> !one.isEmpty()).collect(Collectors.toSet());
  }
}
