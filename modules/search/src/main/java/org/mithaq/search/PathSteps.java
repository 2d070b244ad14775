package org.mithaq.search;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands above and below a path: an article above its paragraph ({@code art:3} above {@code
 * art:3/1}), an obligation above its parts ({@code UNTOC/6} above {@code UNTOC/6/1}).
 */
public final class PathSteps {
  private static final String LAW = "law:";

  private PathSteps() {}

  /** Whether a value of that field has steps at all; the slash in a law's number is none. */
  public static boolean has(KeywordField field, String value) {
    return field == KeywordField.OBLIGATION
        || field == KeywordField.REFERENCE && !value.startsWith(LAW);
  }

  /**
   * The paths above, the nearest first, up to an article: who asks for an article of a convention
   * does not ask for all that is mapped to the convention.
   */
  public static List<String> above(KeywordField field, String path) {
    List<String> above = new ArrayList<>();
    if (has(field, path)) {
      int shortest = field == KeywordField.OBLIGATION ? path.indexOf('/') + 1 : 1;
      for (int end = path.lastIndexOf('/');
          end >= shortest && shortest > 0;
          end = path.lastIndexOf('/', end - 1)) {
        above.add(path.substring(0, end));
      }
    }
    return above;
  }

  /** What every path below begins with. */
  public static String below(String path) {
    return path + "/";
  }
}
