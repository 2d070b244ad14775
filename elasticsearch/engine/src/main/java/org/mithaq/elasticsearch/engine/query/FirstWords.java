package org.mithaq.elasticsearch.engine.query;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The beginning of what was typed: each word costs in each field, and nobody needs a hundred. */
final class FirstWords {
  private FirstWords() {}

  /** The first words, each once: a word typed again asks nothing new. */
  static String distinct(String text, int atMost) {
    return words(text).distinct().limit(atMost).collect(Collectors.joining(" "));
  }

  /** The first words, in their order. */
  static String inOrder(String text, int atMost) {
    return words(text).limit(atMost).collect(Collectors.joining(" "));
  }

  private static Stream<String> words(String text) {
    return Stream.of(text.strip().split("\\s+"));
  }
}
