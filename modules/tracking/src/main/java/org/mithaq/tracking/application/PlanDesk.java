package org.mithaq.tracking.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mithaq.access.CurrentActor;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.Refusal;
import org.mithaq.kernel.RefusedException;
import org.mithaq.regions.Regions;
import org.mithaq.tracking.Plan;
import org.mithaq.tracking.Plan.CapacityLevel;
import org.mithaq.tracking.Plan.Indicator;
import org.mithaq.tracking.Plan.Measure;
import org.mithaq.tracking.Plan.MeasureState;
import org.mithaq.tracking.PlanView;
import org.mithaq.tracking.PlanView.DueReport;
import org.mithaq.tracking.PlanView.ProgressReport;
import org.mithaq.tracking.domain.PlanRules;
import org.mithaq.tracking.persistence.PlanRows;

/** What all use cases of plans share: whose plan it is, and how it stands today. */
@ApplicationScoped
class PlanDesk {
  private final PlanRows rows;
  private final Regions regions;
  private final Clock clock;

  @Inject
  PlanDesk(PlanRows rows, Regions regions, Clock clock) {
    this.rows = rows;
    this.regions = regions;
    this.clock = clock;
  }

  /** A right to a regional programme is one to every State of the region. */
  void needs(Permission permission, Plan plan) {
    if (!may(permission, plan)) {
      throw new RefusedException(
          new Refusal.Forbidden("Your rights do not reach all of " + plan.owner() + "."));
    }
  }

  boolean may(Permission permission, Plan plan) {
    return CurrentActor.get().mayForAll(permission, states(plan));
  }

  /** Whose it is: of a State, or of all of a region. */
  Set<String> states(Plan plan) {
    return plan.kind() == Plan.Kind.NATIONAL ? Set.of(plan.owner()) : statesOf(plan.owner());
  }

  private Set<String> statesOf(String region) {
    return regions.states().stream()
        .filter(state -> regions.regionsOf(state.iso3()).contains(region))
        .map(org.mithaq.regions.StateView::iso3)
        .collect(Collectors.toSet());
  }

  PlanView view(PlanRows.Row row) {
    List<ProgressReport> reports = rows.reports(row.id());
    return new PlanView(
        row.id(),
        row.version(),
        row.state(),
        row.adoptedOn(),
        row.plan(),
        progress(row.plan()),
        rows.values(row.id()),
        reports,
        due(row, reports),
        row.changedBy(),
        row.changedAt());
  }

  /** Reports of an adopted plan that are due within a month, or overdue (INV-34). */
  List<DueReport> due(PlanRows.Row row, List<ProgressReport> reports) {
    List<DueReport> due = new ArrayList<>();
    if (row.state() != PlanView.State.ADOPTED || row.adoptedOn().isEmpty()) {
      return due;
    }
    for (Indicator one : row.plan().indicators()) {
      LocalDate soon = today().plusMonths(1);
      for (LocalDate day : PlanRules.reportDays(one, row.adoptedOn().get(), row.plan(), soon)) {
        boolean made =
            reports.stream()
                .anyMatch(
                    report ->
                        report.indicator().equals(one.reference()) && report.due().equals(day));
        if (!made) {
          due.add(
              new DueReport(
                  one.reference(), day, day.isBefore(today()), addressees(row.plan(), one)));
        }
      }
    }
    return due;
  }

  private static List<String> addressees(Plan plan, Indicator indicator) {
    return Stream.concat(
            Stream.of(indicator.responsible()),
            plan.measure(indicator.measure()).map(Measure::lead).stream())
        .filter(name -> !name.isBlank())
        .distinct()
        .toList();
  }

  private PlanView.Progress progress(Plan plan) {
    Map<MeasureState, Long> byState = new EnumMap<>(MeasureState.class);
    for (MeasureState state : MeasureState.values()) {
      byState.put(state, 0L);
    }
    Map<CapacityLevel, Long> byLevel = new EnumMap<>(CapacityLevel.class);
    for (CapacityLevel level : CapacityLevel.values()) {
      byLevel.put(level, 0L);
    }
    long overdue = 0;
    long unknown = 0;
    for (Measure one : plan.measures()) {
      byState.merge(one.state(), 1L, Long::sum);
      byLevel.merge(one.capacityLevel(), 1L, Long::sum);
      if (!one.state().ended()) {
        unknown += one.target().known() ? 0 : 1;
        overdue += one.target().latest().filter(today()::isAfter).isPresent() ? 1 : 0;
      }
    }
    return new PlanView.Progress(byState, byLevel, overdue, unknown);
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }
}
