package org.mithaq.access;

/**
 * Where a role is held (domain.md, section 6: rights are per region and per State).
 *
 * @param kind everywhere, for a region, or for a State
 * @param code of the region or State; empty for everywhere
 */
public record Place(Kind kind, String code) {
  /** How a place is named. */
  public enum Kind {
    EVERYWHERE,
    REGION,
    STATE
  }

  public static final Place EVERYWHERE = new Place(Kind.EVERYWHERE, "");

  public Place {
    if ((kind == Kind.EVERYWHERE) != code.isEmpty()) {
      throw new IllegalArgumentException("a place and its code: " + kind + " " + code);
    }
  }
}
