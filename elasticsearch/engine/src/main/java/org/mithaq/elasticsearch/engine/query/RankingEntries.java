package org.mithaq.elasticsearch.engine.query;

import java.io.IOException;
import java.io.Reader;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The lines of a ranking profile while they are read: each is wanted once, none is left over. */
final class RankingEntries {
  private final Map<String, String> left;

  RankingEntries(Map<String, String> entries) {
    this.left = new TreeMap<>(entries);
  }

  static Map<String, String> read(Reader text) throws IOException {
    Properties lines = new Properties();
    lines.load(text);
    Map<String, String> entries = new TreeMap<>();
    lines.stringPropertyNames().forEach(key -> entries.put(key, lines.getProperty(key)));
    return entries;
  }

  String text(String key) {
    String value = left.remove(key);
    if (value == null || value.isBlank()) {
      throw refused(key + " is missing");
    }
    return value.strip();
  }

  /** Zero or more: a negative weight would push hits out of the answer. */
  float weight(String key) {
    return (float) number(key, Float.MAX_VALUE);
  }

  /** A part of a whole. */
  double share(String key) {
    return number(key, 1);
  }

  int count(String key) {
    String value = text(key);
    if (!value.matches("\\d{1,6}")) {
      throw refused(key + " is no whole number: " + value);
    }
    return Integer.parseInt(value);
  }

  private double number(String key, double most) {
    String value = text(key);
    double number;
    try {
      number = Double.parseDouble(value);
    } catch (NumberFormatException noNumber) {
      throw refused(key + " is no number: " + value);
    }
    if (!(number >= 0 && number <= most)) {
      throw refused(key + " must be from 0 to " + (most == 1 ? "1: " : "any size: ") + value);
    }
    return number;
  }

  void nothingLeft() {
    if (!left.isEmpty()) {
      throw refused("nothing is known of " + String.join(", ", left.keySet()));
    }
  }

  private static IllegalStateException refused(String what) {
    return new IllegalStateException("ranking.properties: " + what);
  }
}
