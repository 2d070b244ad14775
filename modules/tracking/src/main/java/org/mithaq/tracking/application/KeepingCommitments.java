package org.mithaq.tracking.application;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mithaq.access.CurrentActor;
import org.mithaq.conventions.ConventionCatalogue;
import org.mithaq.kernel.Open;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Requires;
import org.mithaq.kernel.UseCase;
import org.mithaq.tracking.Commitment;
import org.mithaq.tracking.Commitment.Category;
import org.mithaq.tracking.Commitments;
import org.mithaq.tracking.Need;
import org.mithaq.tracking.Needs.NeedView;
import org.mithaq.tracking.domain.CommitmentRules;
import org.mithaq.tracking.persistence.NeedRows;

/** Keeps what States planned for each obligation. */
@UseCase
@Open
class KeepingCommitments implements Commitments {
  private final NeedRows rows;
  private final ConventionCatalogue conventions;
  private final Clock clock;

  @Inject
  KeepingCommitments(NeedRows rows, ConventionCatalogue conventions, Clock clock) {
    this.rows = rows;
    this.conventions = conventions;
    this.clock = clock;
  }

  @Override
  public List<CommitmentView> of(String iso3) {
    return rows.commitments(iso3);
  }

  @Override
  public Timeline timeline(String iso3) {
    Map<Integer, Map<Category, Long>> byYear = new TreeMap<>();
    Map<Category, Long> unknown = new EnumMap<>(Category.class);
    for (CommitmentView view : rows.commitments(iso3)) {
      Commitment one = view.commitment();
      Optional<Integer> year = one.definitive().year();
      Map<Category, Long> counts =
          year.map(known -> byYear.computeIfAbsent(known, it -> new EnumMap<>(Category.class)))
              .orElse(unknown);
      counts.merge(one.category(), 1L, Long::sum);
    }
    return new Timeline(byYear, unknown);
  }

  @Override
  @Requires(value = Permission.PLAN, placed = true)
  public long write(long version, Commitment commitment) {
    CurrentActor.needs(Permission.PLAN, commitment.iso3());
    if (conventions.obligation(commitment.obligation()).isEmpty()) {
      throw RefusedException.invalid(
          "obligation", "No obligation has the path " + commitment.obligation() + ".");
    }
    Set<String> needs =
        rows.needs(commitment.iso3()).stream()
            .filter(need -> need.state() != Need.State.WITHDRAWN)
            .map(NeedView::id)
            .collect(Collectors.toSet());
    CommitmentRules.check(commitment, needs);
    if (!rows.write(version, commitment, CurrentActor.get().name(), clock.instant())) {
      throw RefusedException.conflict("Somebody wrote this commitment meanwhile.");
    }
    return version + 1;
  }
}
