package org.mithaq.regions.internal;

import java.util.List;
import java.util.Map;

/** What a file leaves out, as an empty value. */
final class Absent {
  private Absent() {}

  static String text(String value) {
    return value == null ? "" : value;
  }

  static <T> List<T> list(List<T> value) {
    return value == null ? List.of() : List.copyOf(value);
  }

  static Map<String, String> map(Map<String, String> value) {
    return value == null ? Map.of() : Map.copyOf(value);
  }
}
