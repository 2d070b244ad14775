package org.mithaq.papers;

import java.util.Set;
import java.util.TreeSet;

/**
 * Text as it is drawn on a page: what has no shape of its own is left out or stands for its nearest
 * kin. What is read out is the text itself ({@link ReadOut}).
 */
final class Drawn {
  private Drawn() {}

  static String of(String text) {
    return Printable.of(text)
        .replace('\u202F', '\u00A0')
        .replace('\u2011', '-')
        .replace('\u200C', '\u200B')
        .replaceAll("[\\u007F-\\u009F\\u200D\\u200F\\u061C\\u202A-\\u202E\\u2066-\\u2069]", "");
  }

  /** Characters outside the basic plane, which the press cannot set. */
  static Set<String> beyond(String text) {
    Set<String> found = new TreeSet<>();
    text.codePoints()
        .filter(Character::isSupplementaryCodePoint)
        .forEach(one -> found.add(named(one)));
    return found;
  }

  static String named(int character) {
    return "%s (U+%04X)".formatted(Character.toString(character), character);
  }
}
