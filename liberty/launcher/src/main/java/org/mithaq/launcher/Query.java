package org.mithaq.launcher;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The part of an address behind the question mark. */
final class Query {
  private final Map<String, String> parameters = new LinkedHashMap<>();

  Query with(String name, String value) {
    parameters.put(name, value);
    return this;
  }

  Query with(String name, Optional<String> value) {
    value.ifPresent(present -> parameters.put(name, present));
    return this;
  }

  /** The path with the parameters behind it. */
  String of(String path) {
    if (parameters.isEmpty()) {
      return path;
    }
    return parameters.entrySet().stream()
        .map(parameter -> encoded(parameter.getKey()) + "=" + encoded(parameter.getValue()))
        .collect(Collectors.joining("&", path + "?", ""));
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
