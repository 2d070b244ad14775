package org.mithaq.app.ui.desk;

import java.util.regex.Pattern;

/**
 * Where somebody goes after signing in: a page of the workspace of this portal and nothing else.
 */
final class Place {
  static final String FIRST = "/desk";
  private static final Pattern OWN = Pattern.compile("/desk(?:[/?][\\x21-\\x7e&&[^\\\\]]*)?");

  private Place() {}

  /** What was asked for when it is an own address, else the first page. */
  static String own(String asked) {
    return asked != null && OWN.matcher(asked).matches() ? asked : FIRST;
  }
}
