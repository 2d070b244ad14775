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
    if (actor.may(Permission.APPROVE, iso3)) {
      return true;
    }
    return visibility == Visibility.PARTIES
        ? actor.kind() == Actor.Kind.PERSON && parties.contains(actor.name())
        : visibility.admits(actor, iso3, neighbours);
  }
}
