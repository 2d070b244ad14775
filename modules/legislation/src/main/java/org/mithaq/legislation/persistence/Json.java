package org.mithaq.legislation.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import org.mithaq.kernel.Texts;

/** Columns of JSON to and from values. */
final class Json {
  private static final JsonMapper MAPPER = new JsonMapper();

  static {
    MAPPER
        .getFactory()
        .setStreamReadConstraints(
            StreamReadConstraints.builder().maxStringLength(64 * 1024 * 1024).build());
  }

  private Json() {}

  static String of(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  static Map<String, String> map(Object column) {
    return read(column, new TypeReference<>() {});
  }

  static List<String> strings(Object column) {
    return read(column, new TypeReference<>() {});
  }

  /** Rows that SQL gathered into one column: a list of objects of texts and numbers. */
  static List<Map<String, Object>> rows(Object column) {
    return read(column, new TypeReference<>() {});
  }

  static Texts texts(Object column) {
    return Texts.of(map(column));
  }

  private static <T> T read(Object column, TypeReference<T> type) {
    try {
      return MAPPER.readValue(column.toString(), type);
    } catch (JsonProcessingException notOurs) {
      throw new IllegalStateException("a column of JSON does not hold what it should", notOurs);
    }
  }
}
