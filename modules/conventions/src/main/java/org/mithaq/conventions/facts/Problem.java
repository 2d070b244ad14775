package org.mithaq.conventions.facts;

/**
 * Something wrong or doubtful in a file.
 *
 * @param place file, row and column
 * @param sentence what, in one plain sentence
 * @param error whether it stops the load; else it is a warning
 */
public record Problem(String place, String sentence, boolean error) {
  static Problem error(String place, String sentence) {
    return new Problem(place, sentence, true);
  }

  static Problem warning(String place, String sentence) {
    return new Problem(place, sentence, false);
  }
}
