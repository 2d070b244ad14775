package org.mithaq.tracking.application;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.mithaq.access.CurrentActor;
import org.mithaq.conventions.ConventionCatalogue;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Requires;
import org.mithaq.kernel.UseCase;
import org.mithaq.tracking.Plan;
import org.mithaq.tracking.PlanView;
import org.mithaq.tracking.PlanView.IndicatorValue;
import org.mithaq.tracking.PlanView.ProgressReport;
import org.mithaq.tracking.WritePlan;
import org.mithaq.tracking.domain.PlanRules;
import org.mithaq.tracking.persistence.PlanRows;

/** Writes plans; every save passes the rules. */
@UseCase
@Requires(value = Permission.PLAN, placed = true)
class WritingPlan implements WritePlan {
  private final PlanRows rows;
  private final PlanDesk desk;
  private final ConventionCatalogue conventions;
  private final Clock clock;

  @Inject
  WritingPlan(PlanRows rows, PlanDesk desk, ConventionCatalogue conventions, Clock clock) {
    this.rows = rows;
    this.desk = desk;
    this.conventions = conventions;
    this.clock = clock;
  }

  @Override
  public String begin(Plan plan) {
    desk.needs(Permission.PLAN, plan);
    check(plan);
    return rows.insert(plan, by(), clock.instant());
  }

  @Override
  public long save(String id, long version, Plan plan) {
    PlanRows.Row row = reached(id);
    if (!row.plan().owner().equals(plan.owner()) || row.plan().kind() != plan.kind()) {
      throw RefusedException.invalid("owner", "A plan stays with whom it belongs to.");
    }
    if (row.state() == PlanView.State.CLOSED) {
      throw RefusedException.conflict("The plan is closed.");
    }
    check(plan);
    if (row.state() == PlanView.State.ADOPTED) {
      PlanRules.adoptable(plan);
    }
    told(rows.save(id, version, plan, by(), clock.instant()), id);
    return version + 1;
  }

  @Override
  public void adopt(String id, long version, LocalDate on) {
    PlanRows.Row row = reached(id);
    if (row.state() != PlanView.State.DRAFT) {
      throw RefusedException.conflict("The plan is " + row.state() + ".");
    }
    if (on.isAfter(desk.today())) {
      throw RefusedException.invalid("on", "The day is yet to come.");
    }
    PlanRules.adoptable(row.plan());
    told(
        rows.state(id, version, PlanView.State.ADOPTED, Optional.of(on), by(), clock.instant()),
        id);
  }

  @Override
  public void close(String id, long version) {
    reached(id);
    told(
        rows.state(id, version, PlanView.State.CLOSED, Optional.empty(), by(), clock.instant()),
        id);
  }

  @Override
  public void value(String id, IndicatorValue value) {
    PlanRows.Row row = reached(id);
    Plan.Indicator indicator = indicator(row, value.indicator());
    if (value.value().isBlank() && value.comment().isEmpty()) {
      throw RefusedException.invalid("value", "Give a value, or say why there is none.");
    }
    if (!indicator.disaggregation().isEmpty()
        && value.disaggregated().keySet().stream()
            .anyMatch(key -> indicator.disaggregation().stream().noneMatch(key::startsWith))) {
      throw RefusedException.invalid(
          "disaggregated", "The indicator is split by " + indicator.disaggregation() + ".");
    }
    rows.value(id, value, by(), clock.instant());
  }

  @Override
  public void report(String id, ProgressReport report) {
    PlanRows.Row row = reached(id);
    indicator(row, report.indicator());
    if (report.text().isEmpty()) {
      throw RefusedException.invalid("text", "A report says something.");
    }
    rows.report(id, report, by(), clock.instant());
  }

  private void check(Plan plan) {
    PlanRules.check(plan);
    for (Plan.Measure one : plan.measures()) {
      one.obligations().stream()
          .filter(path -> conventions.obligation(path).isEmpty())
          .findFirst()
          .ifPresent(
              path -> {
                throw RefusedException.invalid(
                    one.reference(), "No obligation has the path " + path + ".");
              });
    }
  }

  private static Plan.Indicator indicator(PlanRows.Row row, String reference) {
    return row.plan()
        .indicator(reference)
        .orElseThrow(
            () ->
                RefusedException.invalid(
                    "indicator", "The plan has no indicator " + reference + "."));
  }

  private PlanRows.Row reached(String id) {
    PlanRows.Row row =
        rows.find(id).orElseThrow(() -> RefusedException.notFound("There is no plan " + id + "."));
    desk.needs(Permission.PLAN, row.plan());
    return row;
  }

  private void told(boolean changed, String id) {
    if (!changed) {
      PlanRows.Row now = rows.find(id).orElseThrow();
      throw RefusedException.conflict(
          now.changedBy()
              + " changed this plan at "
              + now.changedAt()
              + "; nothing of theirs or yours was overwritten.");
    }
  }

  private static String by() {
    return CurrentActor.get().name();
  }
}
