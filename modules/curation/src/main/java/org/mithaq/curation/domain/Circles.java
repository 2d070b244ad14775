package org.mithaq.curation.domain;

import java.util.Set;
import org.mithaq.kernel.Actor;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.Visibility;

/**
 * Who is in which circle around a State's law.
 *
 * @param iso3 the State
 * @param neighbours all States of its regions, itself among them
 * @param parties account names of those who wrote it
 */
public record Circles(String iso3, Set<String> neighbours, Set<String> parties) {
  public Circles {
    neighbours = Set.copyOf(neighbours);
    parties = Set.copyOf(parties);
  }

  public boolean admit(Actor actor, Visibility visibility) {
    if (visibility == Visibility.PUBLIC || actor.may(Permission.APPROVE, iso3)) {
      return true;
    }
    return switch (visibility) {
      case REGION -> neighbours.stream().anyMatch(state -> worksFor(actor, state));
      case STATE -> worksFor(actor, iso3);
      case PARTIES -> actor.kind() == Actor.Kind.PERSON && parties.contains(actor.name());
      default -> false;
    };
  }

  /** With any right at all that reaches it. */
  private static boolean worksFor(Actor actor, String state) {
    return actor.rights().values().stream().anyMatch(reach -> reach.covers(state));
  }
}
