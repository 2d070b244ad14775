package org.mithaq.directory.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.mithaq.access.CurrentActor;
import org.mithaq.directory.Authority;
import org.mithaq.kernel.Actor;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.Visibility;
import org.mithaq.regions.Regions;

/** Authorities as whoever asks may see them: contacts only where they are for their eyes (R4). */
@ApplicationScoped
public class SeenAuthorities {
  private final AuthorityTables tables;
  private final Regions regions;

  @Inject
  public SeenAuthorities(AuthorityTables tables, Regions regions) {
    this.tables = tables;
    this.regions = regions;
  }

  public List<Authority> of(List<String> states) {
    Actor actor = CurrentActor.get();
    return tables.of(states).stream().map(one -> seen(one, actor)).toList();
  }

  private Authority seen(Authority one, Actor actor) {
    Visibility shown = one.contacts().shown();
    boolean forThem =
        shown == Visibility.PUBLIC
            || actor.may(Permission.KEEP_AUTHORITIES, one.state())
            || shown.admits(actor, one.state(), regions.neighboursOf(one.state()));
    return forThem ? one : one.reached(one.contacts().withheld());
  }
}
