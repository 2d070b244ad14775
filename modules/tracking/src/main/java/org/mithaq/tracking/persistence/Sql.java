package org.mithaq.tracking.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mithaq.kernel.Reach;
import org.mithaq.kernel.Texts;

/** How values travel between records and rows. */
final class Sql {
  private static final ObjectMapper JSON = new ObjectMapper();

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

  static long count(Query query) {
    return ((Number) query.getSingleResult()).longValue();
  }

  static Optional<Instant> instant(Object value) {
    if (value instanceof OffsetDateTime time) {
      return Optional.of(time.toInstant());
    }
    if (value instanceof java.sql.Timestamp time) {
      return Optional.of(time.toInstant());
    }
    return value instanceof Instant time ? Optional.of(time) : Optional.empty();
  }

  static String json(Texts texts) {
    try {
      return JSON.writeValueAsString(texts.byTag());
    } catch (JsonProcessingException never) {
      throw new IllegalStateException(never);
    }
  }

  static Texts texts(Object json) {
    try {
      return Texts.of(JSON.readValue((String) json, new TypeReference<Map<String, String>>() {}));
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException(broken);
    }
  }

  /** For {@code any(string_to_array(…, ','))}. */
  static String list(Reach reach) {
    return String.join(",", reach.states());
  }
}
