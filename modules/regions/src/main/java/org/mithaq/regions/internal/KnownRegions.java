package org.mithaq.regions.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mithaq.kernel.OwnTransaction;
import org.mithaq.kernel.RefusedException;
import org.mithaq.regions.RegionView;
import org.mithaq.regions.Regions;
import org.mithaq.regions.StateRegister;
import org.mithaq.regions.StateView;

/**
 * Answers from memory; asks the database at most once a second whether something changed. No gate
 * and no transaction of the caller: this is public and asked many times in a request.
 */
@ApplicationScoped
class KnownRegions implements Regions, StateRegister {
  private static final Duration TRUSTED = Duration.ofSeconds(1);

  private final RegionRows rows;
  private final StateRows states;
  private final OwnTransaction transaction;
  private final Clock clock;
  private volatile Kept kept = new Kept(null, Instant.MIN);

  @Inject
  KnownRegions(RegionRows rows, StateRows states, OwnTransaction transaction, Clock clock) {
    this.rows = rows;
    this.states = states;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Override
  public List<RegionView> all() {
    return List.copyOf(snapshot().regions().values());
  }

  @Override
  public Optional<RegionView> find(String code) {
    return Optional.ofNullable(snapshot().regions().get(code));
  }

  @Override
  public List<StateView> states() {
    return List.copyOf(snapshot().states().values());
  }

  @Override
  public Optional<StateView> state(String code) {
    String upper = code.toUpperCase(Locale.ROOT);
    return snapshot().state(upper).or(() -> IsoStates.find(upper).map(found -> found.view(false)));
  }

  @Override
  public List<String> regionsOf(String iso3) {
    return state(iso3).map(state -> snapshot().regionsOf(state)).orElse(List.of());
  }

  @Override
  @Transactional(TxType.MANDATORY)
  public void add(String iso3) {
    if (snapshot().states().containsKey(iso3)) {
      return;
    }
    // A pack may have brought it a moment ago.
    forget();
    if (snapshot().states().containsKey(iso3)) {
      return;
    }
    StateYaml state =
        IsoStates.find(iso3)
            .filter(found -> found.iso3().equals(iso3))
            .orElseThrow(
                () -> RefusedException.invalid("country", "no State has the code " + iso3));
    if (states.putElsewhere(state)) {
      rows.changed();
    }
  }

  /** What is known now; the number of its revision tells when it is another. */
  public Snapshot snapshot() {
    Kept now = kept;
    if (now.snapshot() == null || !clock.instant().isBefore(now.trustedUntil())) {
      now = refreshed();
    }
    return now.snapshot();
  }

  /** Asks again at the next question, whatever the time. */
  public void forget() {
    kept = new Kept(kept.snapshot(), Instant.MIN);
  }

  private synchronized Kept refreshed() {
    Kept before = kept;
    Instant trustedUntil = clock.instant().plus(TRUSTED);
    transaction.run(
        () -> {
          boolean same =
              before.snapshot() != null && before.snapshot().revision() == rows.revision();
          kept = new Kept(same ? before.snapshot() : rows.snapshot(), trustedUntil);
        });
    return kept;
  }

  private record Kept(Snapshot snapshot, Instant trustedUntil) {}
}
