package org.mithaq.elasticsearch.engine.query;

import co.elastic.clients.elasticsearch._types.FieldValue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.mithaq.kernel.RefusedException;

/**
 * Where a page of a long answer ended. It holds all that is needed to go on, so that no server has
 * to remember anything; what is indexed between two pages may shift the ranking.
 *
 * @param seen hits on all pages up to here
 * @param after sort values of the last hit
 */
public record Cursor(long seen, List<FieldValue> after) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String SEEN = "n";
  private static final String AFTER = "a";

  public Cursor {
    after = List.copyOf(after);
  }

  /** Letters, digits, {@code -} and {@code _}. */
  public String written() {
    ObjectNode json = JSON.createObjectNode().put(SEEN, seen);
    ArrayNode values = json.putArray(AFTER);
    for (FieldValue value : after) {
      switch (value._kind()) {
        case Double -> values.add(value.doubleValue());
        case Long -> values.add(value.longValue());
        case String -> values.add(value.stringValue());
        default -> values.addNull();
      }
    }
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(json.toString().getBytes(StandardCharsets.UTF_8));
  }

  /**
   * @param sortedBy how many sort values it must hold
   * @throws RefusedException when it is not of our making
   */
  static Cursor read(String written, int sortedBy) {
    JsonNode json = parsed(written);
    List<FieldValue> values = new ArrayList<>();
    for (JsonNode value : json.path(AFTER)) {
      values.add(value(value));
    }
    if (values.size() != sortedBy || !json.path(SEEN).canConvertToLong()) {
      throw refused();
    }
    return new Cursor(json.path(SEEN).asLong(), values);
  }

  private static JsonNode parsed(String written) {
    try {
      return JSON.readTree(Base64.getUrlDecoder().decode(written));
    } catch (IOException | IllegalArgumentException notOurs) {
      throw refused();
    }
  }

  private static FieldValue value(JsonNode value) {
    if (value.isTextual()) {
      return FieldValue.of(value.asText());
    }
    if (value.isIntegralNumber()) {
      return FieldValue.of(value.asLong());
    }
    if (value.isNumber()) {
      return FieldValue.of(value.asDouble());
    }
    if (value.isNull()) {
      return FieldValue.NULL;
    }
    throw refused();
  }

  private static RefusedException refused() {
    return RefusedException.invalid("cursor", "This cursor does not belong to this query.");
  }
}
