package org.mithaq.jobs.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;

/** Names and values as they lie in a jsonb column. */
final class StringMap {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<Map<String, String>> TYPE = new TypeReference<>() {};

  private StringMap() {}

  static String toJson(Map<String, String> map) {
    try {
      return JSON.writeValueAsString(map);
    } catch (JsonProcessingException cannotBe) {
      throw new IllegalStateException(cannotBe);
    }
  }

  static Map<String, String> fromJson(Object column) {
    try {
      return JSON.readValue(String.valueOf(column), TYPE);
    } catch (JsonProcessingException notOurs) {
      throw new IllegalStateException(notOurs);
    }
  }
}
