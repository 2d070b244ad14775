package org.mithaq.running;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A path with parameters, written as people think of it and encoded as HTTP needs it. */
public record Address(String text) {

  public static Address of(String path) {
    return new Address(path);
  }

  /** The search of the API. */
  public static Address search(String words) {
    return of("/api/v1/search").with("q", words);
  }

  public Address with(String name, Object value) {
    String separator = text.contains("?") ? "&" : "?";
    return new Address(text + separator + name + "=" + encoded(value.toString()));
  }

  @Override
  public String toString() {
    return text;
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
