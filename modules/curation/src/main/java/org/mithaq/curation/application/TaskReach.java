package org.mithaq.curation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.TreeSet;
import org.mithaq.access.CurrentActor;
import org.mithaq.curation.persistence.TaskRows;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.Reach;
import org.mithaq.kernel.StatesOfRegion;
import org.mithaq.regions.RegionView;
import org.mithaq.regions.Regions;

/**
 * Whose a task is: of those whose right reaches its State; where it concerns a region as a whole,
 * of those whose right reaches every State of that; where it concerns neither, of those whose right
 * holds everywhere.
 */
@ApplicationScoped
class TaskReach {
  private final Regions regions;
  private final StatesOfRegion states;
  private final TaskRows rows;

  @Inject
  TaskReach(Regions regions, StatesOfRegion states, TaskRows rows) {
    this.regions = regions;
    this.states = states;
    this.rows = rows;
  }

  /** The States that the actor works for, and the codes of regions that these are the whole of. */
  Reach own() {
    Reach reach = CurrentActor.get().reach(Permission.WORK_ON_TASKS);
    if (reach.everywhere()) {
      return reach;
    }
    Set<String> places = new TreeSet<>(reach.states());
    regions.all().stream()
        .filter(region -> !region.states().isEmpty())
        .filter(region -> reach.states().containsAll(region.states()))
        .map(RegionView::code)
        .forEach(places::add);
    return Reach.of(places);
  }

  /** The States that somebody's right must reach to work on it; none for everywhere. */
  Set<String> states(String task, String iso3) {
    return iso3.isEmpty() ? states.of(rows.region(task)) : Set.of(iso3);
  }
}
