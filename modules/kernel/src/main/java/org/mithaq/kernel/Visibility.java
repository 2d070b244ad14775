package org.mithaq.kernel;

import java.util.Set;

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

  /**
   * Whether somebody is in this circle around a State by a right that they hold. Who wrote or
   * decides is known to the context alone: of those two circles this says nobody is in them.
   *
   * @param neighbours all States of its regions
   */
  public boolean admits(Actor actor, String iso3, Set<String> neighbours) {
    return switch (this) {
      case PUBLIC -> true;
      case REGION -> reaches(actor, iso3) || neighbours.stream().anyMatch(o -> reaches(actor, o));
      case STATE -> reaches(actor, iso3);
      case PARTIES, RESTRICTED -> false;
    };
  }

  private static boolean reaches(Actor actor, String state) {
    return actor.rights().values().stream().anyMatch(reach -> reach.covers(state));
  }

  public boolean widerThan(Visibility other) {
    return compareTo(other) < 0;
  }
}
