package org.mithaq.access.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.mithaq.access.Grant;
import org.mithaq.access.Place;
import org.mithaq.kernel.Actor;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.Reach;
import org.mithaq.kernel.StatesOfRegion;

/** What somebody may do, from the roles that they hold now and the States that those reach now. */
@ApplicationScoped
class Rights {
  private final StatesOfRegion regions;

  @Inject
  Rights(StatesOfRegion regions) {
    this.regions = regions;
  }

  public Actor of(AccountRow account) {
    return new Actor(Actor.Kind.PERSON, account.name(), of(account.grants()));
  }

  public Map<Permission, Reach> of(Set<Grant> grants) {
    Map<Permission, Reach> rights = new EnumMap<>(Permission.class);
    for (Grant grant : grants) {
      Reach reach = reach(grant.place());
      if (reach.everywhere() || !reach.states().isEmpty()) {
        grant.role().permissions().forEach(right -> rights.merge(right, reach, Reach::and));
      }
    }
    return rights;
  }

  public Reach reach(Place place) {
    return switch (place.kind()) {
      case EVERYWHERE -> Reach.EVERYWHERE;
      case REGION -> Reach.of(regions.of(place.code()));
      case STATE -> Reach.of(Set.of(place.code()));
    };
  }
}
