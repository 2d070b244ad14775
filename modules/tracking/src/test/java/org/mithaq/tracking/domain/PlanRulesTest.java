package org.mithaq.tracking.domain;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mithaq.tracking.domain.Plans.indicator;
import static org.mithaq.tracking.domain.Plans.measure;
import static org.mithaq.tracking.domain.Plans.milestone;

import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.mithaq.kernel.RefusedException;
import org.mithaq.tracking.Plan.Measure;
import org.mithaq.tracking.Plan.MeasureState;

class PlanRulesTest {
  @Test
  void inv30_milestonesLieWithinTheDatesOfTheirMeasure() {
    holds(measure("M1", MeasureState.PLANNED, Set.of(), milestone("2026-05-01", "")));
    holds(measure("M1", MeasureState.PLANNED, Set.of(), milestone("2026", "")));
    holds(measure("M1", MeasureState.PLANNED, Set.of(), milestone("", "")));
    breaks(measure("M1", MeasureState.PLANNED, Set.of(), milestone("2026-01-31", "")));
    breaks(measure("M1", MeasureState.PLANNED, Set.of(), milestone("2027-07-01", "")));
  }

  @Test
  void inv30_aMeasureWithAnOpenMilestoneIsNotDone() {
    breaks(measure("M1", MeasureState.DONE, Set.of(), milestone("2026-05-01", "")));
    holds(measure("M1", MeasureState.DONE, Set.of(), milestone("2026-05-01", "2026-06-01")));
  }

  @Test
  void inv31_anIndicatorHasBaselineAndDatedTargetBeforeThePlanIsAdopted() {
    Measure measure = measure("M1", MeasureState.PLANNED, Set.of());
    assertThatCode(
            () ->
                PlanRules.adoptable(
                    Plans.of(List.of(measure), List.of(indicator("10", "2027-01-01")))))
        .doesNotThrowAnyException();
    refused(() -> PlanRules.adoptable(Plans.of(List.of(measure), List.of(indicator("", "2027")))));
    refused(() -> PlanRules.adoptable(Plans.of(List.of(measure), List.of(indicator("10", "")))));
    assertThatCode(() -> PlanRules.check(Plans.of(List.of(measure), List.of(indicator("", "")))))
        .as("a draft may lack them")
        .doesNotThrowAnyException();
  }

  @Test
  void inv35_nothingComesBeforeItself() {
    holds(
        measure("M1", MeasureState.PLANNED, Set.of()),
        measure("M2", MeasureState.PLANNED, Set.of("M1")),
        measure("M3", MeasureState.PLANNED, Set.of("M1", "M2")));
    breaks(
        measure("M1", MeasureState.PLANNED, Set.of("M3")),
        measure("M2", MeasureState.PLANNED, Set.of("M1")),
        measure("M3", MeasureState.PLANNED, Set.of("M2")));
    breaks(measure("M1", MeasureState.PLANNED, Set.of("M9")));
  }

  @Test
  void everyReferenceIsGivenOnce() {
    breaks(
        measure("M1", MeasureState.PLANNED, Set.of()),
        measure("M1", MeasureState.PLANNED, Set.of()));
  }

  private static void holds(Measure... measures) {
    assertThatCode(() -> PlanRules.check(Plans.of(List.of(measures), List.of())))
        .doesNotThrowAnyException();
  }

  private static void breaks(Measure... measures) {
    refused(() -> PlanRules.check(Plans.of(List.of(measures), List.of())));
  }

  private static void refused(ThrowingCallable call) {
    assertThatThrownBy(call).isInstanceOf(RefusedException.class);
  }
}
