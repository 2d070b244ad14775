package org.mithaq.jobs.internal;

/** Words of jobs as the database takes them. */
final class Told {
  private static final int LONGEST = 2_000;

  private Told() {}

  /** At most 2,000 characters, without NUL, which PostgreSQL refuses in text. */
  static String cut(String words) {
    String kept = words.length() <= LONGEST ? words : words.substring(0, LONGEST - 1) + "…";
    return kept.replace('\0', '\uFFFD');
  }
}
