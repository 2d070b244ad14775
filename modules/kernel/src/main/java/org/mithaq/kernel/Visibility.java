package org.mithaq.kernel;

/**
 * For whose eyes a record or a field of one is, from wide to narrow. Whoever is in a narrower
 * circle is in the wider ones.
 */
public enum Visibility {
  /** Everybody. */
  PUBLIC,
  /** Who is signed in and works for a State of the same region. */
  REGION,
  /** Who works for the State. */
  STATE,
  /** Who wrote it. */
  PARTIES,
  /** Who decides for the State. */
  RESTRICTED;

  public boolean widerThan(Visibility other) {
    return compareTo(other) < 0;
  }
}
