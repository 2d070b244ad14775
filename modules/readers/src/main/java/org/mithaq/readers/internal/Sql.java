package org.mithaq.readers.internal;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

/** How values travel between records and rows. */
final class Sql {
  private Sql() {}

  /** A native query with its parameters in order, from 1. */
  static Query query(EntityManager entityManager, String sql, Object... values) {
    Query query = entityManager.createNativeQuery(sql);
    for (int i = 0; i < values.length; i++) {
      Object value = values[i];
      query.setParameter(i + 1, value instanceof Instant time ? time.toString() : value);
    }
    return query;
  }

  @SuppressWarnings("unchecked")
  static List<Object[]> rows(Query query) {
    return query.getResultList();
  }

  static long count(Query query) {
    return ((Number) query.getSingleResult()).longValue();
  }

  static Instant instant(Object value) {
    if (value instanceof OffsetDateTime time) {
      return time.toInstant();
    }
    return value instanceof Timestamp time ? time.toInstant() : (Instant) value;
  }
}
