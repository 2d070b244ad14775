package org.mithaq.legislation.persistence;

import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;

/** Rows of a native query. */
final class Rows {
  private Rows() {}

  @SuppressWarnings("unchecked")
  static List<Object[]> of(Query query) {
    return query.getResultList();
  }

  static Optional<Object[]> first(Query query) {
    return of(query).stream().findFirst();
  }

  /** Values of a query of one column. */
  @SuppressWarnings("unchecked")
  static List<Object> column(Query query) {
    return query.getResultList();
  }

  static String text(Object value) {
    return value == null ? "" : value.toString();
  }

  static long number(Object value) {
    return ((Number) value).longValue();
  }
}
