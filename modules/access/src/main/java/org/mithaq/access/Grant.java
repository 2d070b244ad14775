package org.mithaq.access;

/**
 * A role that an account holds, and where.
 *
 * @param role what it may do
 * @param place how far
 */
public record Grant(Role role, Place place) {
  public static Grant everywhere(Role role) {
    return new Grant(role, Place.EVERYWHERE);
  }

  public static Grant region(Role role, String code) {
    return new Grant(role, new Place(Place.Kind.REGION, code));
  }

  public static Grant state(Role role, String iso3) {
    return new Grant(role, new Place(Place.Kind.STATE, iso3));
  }
}
