package org.mithaq.readers.internal;

import org.mithaq.kernel.RefusedException;

/** What people type. */
final class Typed {
  private static final int LONGEST_NAME = 200;

  private Typed() {}

  static String name(String typed) {
    String name = clean(typed).strip();
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      throw RefusedException.invalid("title", "a name has 1 to 200 characters");
    }
    return name;
  }

  /** May be empty. */
  static String text(String place, String typed, int longest) {
    String text = clean(typed).strip();
    if (text.length() > longest) {
      throw RefusedException.invalid(place, "at most " + longest + " characters");
    }
    return text;
  }

  /** PostgreSQL keeps no NUL. */
  private static String clean(String typed) {
    return typed == null ? "" : typed.replace('\0', ' ');
  }
}
