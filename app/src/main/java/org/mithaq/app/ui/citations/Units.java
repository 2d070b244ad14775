package org.mithaq.app.ui.citations;

import java.util.List;
import java.util.stream.Stream;

/**
 * The unit that laws are cited by: one law calls its sections articles in translation, another
 * counts its articles as sections.
 */
final class Units {
  private Units() {}

  /** The keys, and behind them the same numbers in the other unit. */
  static List<String> orTheOther(List<String> keys) {
    return Stream.concat(
            keys.stream(),
            keys.stream()
                .filter(key -> key.startsWith("art:") || key.startsWith("sec:"))
                .map(key -> (key.startsWith("art:") ? "sec:" : "art:") + key.substring(4)))
        .distinct()
        .toList();
  }
}
