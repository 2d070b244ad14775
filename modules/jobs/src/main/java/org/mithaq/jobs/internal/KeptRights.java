package org.mithaq.jobs.internal;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.mithaq.kernel.Actor;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.Reach;

/** The rights of whoever asked for a job, as they lie beside it: permission to States. */
final class KeptRights {
  private static final String EVERYWHERE = "*";
  private static final Set<String> KNOWN =
      Arrays.stream(Permission.values()).map(Enum::name).collect(Collectors.toSet());

  private KeptRights() {}

  static Map<String, String> of(Actor actor) {
    Map<String, String> kept = new TreeMap<>();
    actor.rights().forEach((right, reach) -> kept.put(right.name(), told(reach)));
    return kept;
  }

  /** A permission that a newer portal no longer knows gives no right. */
  static Actor actor(String kind, String name, Map<String, String> kept) {
    Map<Permission, Reach> rights = new EnumMap<>(Permission.class);
    kept.forEach(
        (right, states) -> {
          if (KNOWN.contains(right)) {
            rights.put(Permission.valueOf(right), reach(states));
          }
        });
    return new Actor(Actor.Kind.valueOf(kind), name, rights);
  }

  private static String told(Reach reach) {
    return reach.everywhere() ? EVERYWHERE : String.join(",", new TreeSet<>(reach.states()));
  }

  private static Reach reach(String states) {
    return states.equals(EVERYWHERE) ? Reach.EVERYWHERE : Reach.of(Set.of(states.split(",")));
  }
}
