package org.mithaq.tracking.domain;

import java.util.List;
import java.util.Set;
import org.mithaq.kernel.LegalDate;
import org.mithaq.kernel.Texts;
import org.mithaq.tracking.Plan;
import org.mithaq.tracking.Plan.CapacityLevel;
import org.mithaq.tracking.Plan.Direction;
import org.mithaq.tracking.Plan.Indicator;
import org.mithaq.tracking.Plan.Measure;
import org.mithaq.tracking.Plan.MeasureState;
import org.mithaq.tracking.Plan.MeasureType;
import org.mithaq.tracking.Plan.Milestone;
import org.mithaq.tracking.Plan.Target;

/** Plans to test with. */
public final class Plans {
  private Plans() {}

  public static Plan complete() {
    return of(
        List.of(measure("M1", MeasureState.PLANNED, Set.of())), List.of(indicator("10", "2027")));
  }

  public static Plan of(List<Measure> measures, List<Indicator> indicators) {
    return plan(Plan.Kind.NATIONAL, "XDA", measures, indicators);
  }

  public static Plan regional(String region) {
    return plan(Plan.Kind.REGIONAL, region, List.of(), List.of());
  }

  private static Plan plan(
      Plan.Kind kind, String owner, List<Measure> measures, List<Indicator> indicators) {
    return new Plan(
        kind,
        owner,
        Texts.of("en", "A plan"),
        LegalDate.parse("2026"),
        LegalDate.parse("2030"),
        "Cabinet",
        List.of(),
        "",
        List.of(),
        measures,
        indicators);
  }

  public static Measure measure(
      String reference, MeasureState state, Set<String> predecessors, Milestone... milestones) {
    return new Measure(
        reference,
        Texts.of("en", "Amend the law"),
        Texts.NONE,
        Set.of(),
        Set.of("UNTOC/6/1/a"),
        "Ministry of Justice",
        List.of("Central Bank", "Parliament"),
        MeasureType.LAW_REFORM,
        CapacityLevel.ENABLING_ENVIRONMENT,
        "",
        "",
        LegalDate.parse("2026-02-01"),
        LegalDate.parse("2027-06-30"),
        Texts.NONE,
        predecessors,
        state,
        Texts.NONE,
        List.of(milestones));
  }

  public static Milestone milestone(String due, String done) {
    return new Milestone(Texts.of("en", "Draft"), LegalDate.parse(due), LegalDate.parse(done), "");
  }

  public static Indicator indicator(String baseline, String targetDate) {
    return new Indicator(
        "I1",
        "M1",
        Texts.of("en", "Reports made"),
        "reports",
        Direction.UP,
        baseline,
        LegalDate.parse("2025"),
        "",
        List.of(new Target(LegalDate.parse(targetDate), "20")),
        List.of("sex"),
        6,
        "Statistics Office");
  }
}
