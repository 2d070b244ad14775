package org.mithaq.access.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.mithaq.access.Grant;
import org.mithaq.access.Place;
import org.mithaq.access.Role;

/** The table of roles held; every method wants a transaction around it. */
@ApplicationScoped
class GrantRows {
  /** Everything that an account {@code a} holds, as one text for {@link #read}. */
  static final String TOLD =
      """
      (SELECT coalesce(string_agg(r.role || ' ' || r.place_kind || ' ' || r.place, ','), '')
       FROM access.account_role r WHERE r.account = a.name)
      """;

  private final EntityManager entityManager;

  @Inject
  GrantRows(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Says false when the account holds it already. */
  public boolean insert(String account, Grant grant) {
    return change(
        account,
        grant,
        """
        INSERT INTO access.account_role (account, role, place_kind, place)
        VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO NOTHING
        """);
  }

  /** Says false when the account does not hold it. */
  public boolean delete(String account, Grant grant) {
    return change(
        account,
        grant,
        """
        DELETE FROM access.account_role
        WHERE account = ?1 AND role = ?2 AND place_kind = ?3 AND place = ?4
        """);
  }

  static Set<Grant> read(String told) {
    return Arrays.stream(told.split(","))
        .filter(one -> !one.isEmpty())
        .map(one -> one.split(" ", 3))
        .map(one -> new Grant(Role.valueOf(one[0]), place(one[1], one[2])))
        .collect(Collectors.toSet());
  }

  private boolean change(String account, Grant grant, String sql) {
    return entityManager
            .createNativeQuery(sql)
            .setParameter(1, account)
            .setParameter(2, grant.role().name())
            .setParameter(3, grant.place().kind().name())
            .setParameter(4, grant.place().code())
            .executeUpdate()
        == 1;
  }

  private static Place place(String kind, String code) {
    return new Place(Place.Kind.valueOf(kind), code);
  }
}
