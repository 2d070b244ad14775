package org.mithaq.concordance.application;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mithaq.access.CurrentActor;
import org.mithaq.concordance.MappingState;
import org.mithaq.concordance.MappingStepView;
import org.mithaq.concordance.MappingView;
import org.mithaq.concordance.MappingWork;
import org.mithaq.concordance.WorkItem;
import org.mithaq.concordance.domain.Mappings;
import org.mithaq.concordance.persistence.WorkRows;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.Reach;
import org.mithaq.kernel.Requires;
import org.mithaq.kernel.Slice;
import org.mithaq.kernel.UseCase;
import org.mithaq.legislation.LawView;
import org.mithaq.legislation.LegislationCatalogue;
import org.mithaq.legislation.ProvisionView;

@UseCase
@Requires(value = Permission.WORK_ON_TASKS, audited = false, placed = true)
class WorkingOnMappings implements MappingWork {
  private final WorkRows rows;
  private final Mappings mappings;
  private final LegislationCatalogue legislation;
  private final NewestText newest;
  private final Clock clock;

  @Inject
  WorkingOnMappings(
      WorkRows rows,
      Mappings mappings,
      LegislationCatalogue legislation,
      NewestText newest,
      Clock clock) {
    this.rows = rows;
    this.mappings = mappings;
    this.legislation = legislation;
    this.newest = newest;
    this.clock = clock;
  }

  @Override
  public Slice<WorkItem> items(Asked asked, int page, int size) {
    long total = counts(asked).values().stream().mapToLong(Long::longValue).sum();
    return new Slice<>(
        rows.items(asked, reach(), page, size, today()).stream().map(this::item).toList(), total);
  }

  @Override
  public Map<MappingState, Long> counts(Asked asked) {
    return rows.counts(asked, reach());
  }

  @Override
  public Optional<WorkItem> item(String id) {
    return row(id).map(this::item);
  }

  @Override
  public List<MappingStepView> history(String id) {
    return row(id).map(row -> mappings.steps(id)).orElse(List.of());
  }

  @Override
  public List<MappingView> ofLaw(String lawId) {
    boolean reached = legislation.law(lawId).map(LawView::iso3).filter(reach()::covers).isPresent();
    return reached ? rows.ofLaw(lawId, today()) : List.of();
  }

  private Optional<WorkRows.Row> row(String id) {
    return rows.one(id, today()).stream()
        .filter(row -> reach().covers(row.mapping().iso3()))
        .findFirst();
  }

  private WorkItem item(WorkRows.Row row) {
    String now =
        legislation
            .law(row.mapping().lawId())
            .flatMap(law -> newest.provision(law, row.mapping().language(), row.mapping().eId()))
            .map(ProvisionView::wholeText)
            .orElse("");
    return new WorkItem(
        row.mapping(),
        row.since(),
        row.lastAct(),
        row.lastActor(),
        row.lastComment(),
        now,
        row.before());
  }

  private static Reach reach() {
    return CurrentActor.get().reach(Permission.WORK_ON_TASKS);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
