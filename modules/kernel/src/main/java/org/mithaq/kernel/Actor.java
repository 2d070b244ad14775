package org.mithaq.kernel;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Who acts: a person, a token, or the house itself for its own jobs.
 *
 * @param kind what stands behind the name
 * @param name account name, token name, or {@code house}; goes into the audit trail
 * @param rights what this actor may do, and how far each right reaches
 */
public record Actor(Kind kind, String name, Map<Permission, Reach> rights) {
  public enum Kind {
    PERSON,
    TOKEN,
    HOUSE,
    STRANGER
  }

  /** The portal itself: first load of packs, scheduled work. */
  public static final Actor HOUSE = everywhere(Kind.HOUSE, "house", Set.of(Permission.values()));

  /** Somebody who has not signed in. */
  public static final Actor STRANGER = new Actor(Kind.STRANGER, "stranger", Map.of());

  public Actor {
    rights = Map.copyOf(rights);
  }

  /** An actor whose permissions hold for every State. */
  public static Actor everywhere(Kind kind, String name, Set<Permission> permissions) {
    return new Actor(
        kind,
        name,
        permissions.stream()
            .collect(Collectors.toMap(Function.identity(), permission -> Reach.EVERYWHERE)));
  }

  /** Whether for any State at all. */
  public boolean may(Permission permission) {
    return rights.containsKey(permission);
  }

  /** Whether for this State. */
  public boolean may(Permission permission, String iso3) {
    return reach(permission).covers(iso3);
  }

  /** Whether for each of these; for none in particular the right must hold everywhere. */
  public boolean mayForAll(Permission permission, Set<String> states) {
    Reach reach = reach(permission);
    return states.isEmpty() ? reach.everywhere() : states.stream().allMatch(reach::covers);
  }

  public Reach reach(Permission permission) {
    return rights.getOrDefault(permission, Reach.of(Set.of()));
  }
}
