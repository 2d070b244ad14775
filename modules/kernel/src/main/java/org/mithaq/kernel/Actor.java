package org.mithaq.kernel;

import java.util.Set;

/**
 * Who acts: a person, a token, or the house itself for its own jobs.
 *
 * @param kind what stands behind the name
 * @param name account name, token name, or {@code house}; goes into the audit trail
 * @param permissions what this actor may do
 */
public record Actor(Kind kind, String name, Set<Permission> permissions) {
  public enum Kind {
    PERSON,
    TOKEN,
    HOUSE,
    STRANGER
  }

  /** The portal itself: first load of packs, scheduled work. */
  public static final Actor HOUSE = new Actor(Kind.HOUSE, "house", Set.of(Permission.values()));

  /** Somebody who has not signed in. */
  public static final Actor STRANGER = new Actor(Kind.STRANGER, "stranger", Set.of());

  public Actor {
    permissions = Set.copyOf(permissions);
  }

  public boolean may(Permission permission) {
    return permissions.contains(permission);
  }
}
