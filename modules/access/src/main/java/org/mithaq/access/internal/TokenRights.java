package org.mithaq.access.internal;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mithaq.kernel.Actor;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.Reach;

/** What a token may do now: what it was given, as far as its account still reaches. */
final class TokenRights {
  private TokenRights() {}

  static Actor actor(TokenRows.Row token, Actor owner) {
    Map<Permission, Reach> rights = new EnumMap<>(Permission.class);
    for (Permission right : token.view().rights()) {
      Reach reach = narrowed(owner.reach(right), token.view().states());
      if (reach.everywhere() || !reach.states().isEmpty()) {
        rights.put(right, reach);
      }
    }
    return new Actor(Actor.Kind.TOKEN, owner.name() + "/" + token.view().name(), rights);
  }

  private static Reach narrowed(Reach own, Set<String> states) {
    return states.isEmpty()
        ? own
        : Reach.of(states.stream().filter(own::covers).collect(Collectors.toSet()));
  }
}
