package org.mithaq.tracking.application;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mithaq.access.CurrentActor;
import org.mithaq.conventions.ConventionCatalogue;
import org.mithaq.kernel.Open;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Requires;
import org.mithaq.kernel.UseCase;
import org.mithaq.tracking.Need;
import org.mithaq.tracking.Need.State;
import org.mithaq.tracking.Needs;
import org.mithaq.tracking.persistence.NeedRows;

/** Keeps needs and who may see them (INV-45). */
@UseCase
class KeepingNeeds implements Needs {
  private final NeedRows rows;
  private final ConventionCatalogue conventions;
  private final Clock clock;

  @Inject
  KeepingNeeds(NeedRows rows, ConventionCatalogue conventions, Clock clock) {
    this.rows = rows;
    this.conventions = conventions;
    this.clock = clock;
  }

  @Override
  @Open
  public List<NeedView> of(String iso3) {
    return rows.needs(iso3).stream().filter(KeepingNeeds::seen).toList();
  }

  @Override
  @Open
  public Optional<NeedView> find(String id) {
    return rows.need(id).filter(KeepingNeeds::seen);
  }

  @Override
  @Requires(value = Permission.PLAN, placed = true)
  public String draft(Need need) {
    CurrentActor.needs(Permission.PLAN, need.iso3());
    if (need.title().isEmpty()) {
      throw RefusedException.invalid("title", "A need has a title.");
    }
    for (String path : need.obligations()) {
      if (conventions.obligation(path).isEmpty()) {
        throw RefusedException.invalid("obligations", "No obligation has the path " + path + ".");
      }
    }
    return rows.insert(need, CurrentActor.get().name(), clock.instant());
  }

  @Override
  @Requires(value = Permission.CLEAR_ASSESSMENT, placed = true)
  public void endorse(String id, long version) {
    step(id, version, Permission.CLEAR_ASSESSMENT, Set.of(State.DRAFT), State.ENDORSED_BY_STATE);
  }

  @Override
  @Requires(value = Permission.CLEAR_ASSESSMENT, placed = true)
  public void consent(String id, long version) {
    NeedView need = reached(id, Permission.CLEAR_ASSESSMENT);
    if (need.state() == State.DRAFT || need.state() == State.WITHDRAWN) {
      throw RefusedException.conflict("The need is " + need.state() + ".");
    }
    told(rows.step(id, version, need.state(), true, by(), clock.instant()));
  }

  @Override
  @Requires(value = Permission.CONDUCT_REVIEW, placed = true)
  public void authenticate(String id, long version) {
    step(
        id,
        version,
        Permission.CONDUCT_REVIEW,
        Set.of(State.ENDORSED_BY_STATE),
        State.AUTHENTICATED);
  }

  @Override
  @Requires(value = Permission.CONDUCT_REVIEW, placed = true)
  public void acknowledge(String id, long version) {
    step(id, version, Permission.CONDUCT_REVIEW, Set.of(State.AUTHENTICATED), State.ACKNOWLEDGED);
  }

  @Override
  @Requires(value = Permission.PLAN, placed = true)
  public void withdraw(String id, long version) {
    step(
        id,
        version,
        Permission.PLAN,
        Set.of(State.DRAFT, State.ENDORSED_BY_STATE, State.AUTHENTICATED, State.ACKNOWLEDGED),
        State.WITHDRAWN);
  }

  private void step(String id, long version, Permission permission, Set<State> from, State to) {
    NeedView need = reached(id, permission);
    if (!from.contains(need.state())) {
      throw RefusedException.conflict(
          "A need that is " + need.state() + " cannot become " + to + ".");
    }
    told(rows.step(id, version, to, need.consented(), by(), clock.instant()));
  }

  private NeedView reached(String id, Permission permission) {
    NeedView need =
        rows.need(id).orElseThrow(() -> RefusedException.notFound("There is no need " + id + "."));
    CurrentActor.needs(permission, need.need().iso3());
    return need;
  }

  private static boolean seen(NeedView one) {
    boolean within = CurrentActor.get().may(Permission.SEE_TRACKING, one.need().iso3());
    return within || (one.consented() && one.state() != State.WITHDRAWN);
  }

  private static void told(boolean changed) {
    if (!changed) {
      throw RefusedException.conflict("Somebody changed this need meanwhile.");
    }
  }

  private static String by() {
    return CurrentActor.get().name();
  }
}
