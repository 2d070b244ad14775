package org.mithaq.assistance.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.mithaq.kernel.Reach;

/** How values travel between records and rows. */
final class Sql {
  private Sql() {}

  /** A native query with its parameters in order, from 1. */
  static Query query(EntityManager entityManager, String sql, Object... values) {
    Query query = entityManager.createNativeQuery(sql);
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, values[i]);
    }
    return query;
  }

  @SuppressWarnings("unchecked")
  static List<Object[]> rows(Query query) {
    return query.getResultList();
  }

  static Instant instant(Object value) {
    if (value instanceof OffsetDateTime time) {
      return time.toInstant();
    }
    return value instanceof java.sql.Timestamp time ? time.toInstant() : (Instant) value;
  }

  /** For {@code any(string_to_array(…, ','))}. */
  static String list(Reach reach) {
    return String.join(",", reach.states());
  }
}
