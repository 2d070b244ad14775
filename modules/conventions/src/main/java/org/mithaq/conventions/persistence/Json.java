package org.mithaq.conventions.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rows as JSON: whole tables go in and out in one statement each. */
final class Json {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Json() {}

  static String write(List<? extends Map<String, ?>> rows) {
    try {
      return MAPPER.writeValueAsString(rows);
    } catch (JsonProcessingException ofPlainMaps) {
      throw new IllegalStateException(ofPlainMaps);
    }
  }

  /** Columns of a row as text; null as empty, true as {@code Y}. */
  static Map<String, String> read(Object row) {
    try {
      Map<String, String> cells = new LinkedHashMap<>();
      JsonNode node = MAPPER.readTree(row.toString());
      node.fieldNames().forEachRemaining(name -> cells.put(name, text(node.get(name))));
      return cells;
    } catch (JsonProcessingException fromTheDatabase) {
      throw new IllegalStateException(fromTheDatabase);
    }
  }

  private static String text(JsonNode value) {
    if (value.isNull()) {
      return "";
    }
    return value.isBoolean() ? (value.booleanValue() ? "Y" : "") : value.asText();
  }
}
