package org.mithaq.tracking.domain;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mithaq.kernel.LegalDate;
import org.mithaq.kernel.RefusedException;
import org.mithaq.tracking.Plan;
import org.mithaq.tracking.Plan.Indicator;
import org.mithaq.tracking.Plan.Measure;
import org.mithaq.tracking.Plan.MeasureState;
import org.mithaq.tracking.Plan.Milestone;

/** The rules of a plan (INV-30, INV-31, INV-35); what breaks one is refused with its place. */
public final class PlanRules {
  private PlanRules() {}

  /** What holds for every saved plan, a draft too. */
  public static void check(Plan plan) {
    if (plan.title().isEmpty()) {
      throw RefusedException.invalid("title", "A plan needs a title.");
    }
    order(plan.from(), plan.to(), "to", "The period ends before it begins.");
    Set<String> references = new HashSet<>();
    for (Measure one : plan.measures()) {
      unique(references, one.reference(), "measures");
      check(one);
    }
    references.clear();
    for (Indicator one : plan.indicators()) {
      unique(references, one.reference(), "indicators");
      if (!one.measure().isEmpty() && plan.measure(one.measure()).isEmpty()) {
        throw RefusedException.invalid(
            one.reference(), "There is no measure " + one.measure() + ".");
      }
    }
    predecessors(plan);
  }

  /** What holds besides before it is adopted. */
  public static void adoptable(Plan plan) {
    check(plan);
    for (Measure one : plan.measures()) {
      if (one.lead().isBlank()) {
        throw RefusedException.invalid(one.reference(), "A measure needs one who leads it.");
      }
    }
    for (Indicator one : plan.indicators()) {
      if (one.baseline().isBlank()) {
        throw RefusedException.invalid(
            one.reference(), "An indicator needs a baseline before the plan is adopted (INV-31).");
      }
      boolean aimed =
          one.targets().stream()
              .anyMatch(target -> target.date().known() && !target.value().isBlank());
      if (!aimed) {
        throw RefusedException.invalid(
            one.reference(),
            "An indicator needs a target with its date before the plan is adopted (INV-31).");
      }
    }
  }

  private static void check(Measure measure) {
    order(measure.from(), measure.target(), measure.reference(), "It ends before it begins.");
    for (Milestone one : measure.milestones()) {
      String within = "A milestone lies within the dates of its measure (INV-30).";
      order(measure.from(), one.due(), measure.reference(), within);
      order(one.due(), measure.target(), measure.reference(), within);
      if (measure.state() == MeasureState.DONE && !one.done().known()) {
        throw RefusedException.invalid(
            measure.reference(), "A measure with an open milestone is not done (INV-30).");
      }
    }
  }

  /** INV-35: what comes first does not come after itself. */
  private static void predecessors(Plan plan) {
    for (Measure one : plan.measures()) {
      Deque<String> before = new ArrayDeque<>(one.predecessors());
      Set<String> seen = new HashSet<>();
      while (!before.isEmpty()) {
        String next = before.pop();
        if (next.equals(one.reference())) {
          throw RefusedException.invalid(
              one.reference(), "It would have to come before itself (INV-35).");
        }
        Measure measure =
            plan.measure(next)
                .orElseThrow(
                    () ->
                        RefusedException.invalid(
                            one.reference(), "There is no measure " + next + "."));
        if (seen.add(next)) {
          measure.predecessors().forEach(before::push);
        }
      }
    }
  }

  private static void unique(Set<String> references, String reference, String place) {
    if (reference.isBlank() || !references.add(reference)) {
      throw RefusedException.invalid(
          place, "Every reference is given, and once: '" + reference + "'.");
    }
  }

  /** Refuses only what is certain: a date that is not known to the day may still fit. */
  private static void order(LegalDate first, LegalDate second, String place, String reason) {
    Optional<LocalDate> earliest = first.earliest();
    Optional<LocalDate> latest = second.latest();
    if (earliest.isPresent() && latest.isPresent() && latest.get().isBefore(earliest.get())) {
      throw RefusedException.invalid(place, reason);
    }
  }

  /** Days on which an indicator was or is to be reported, from the adoption to a day. */
  public static List<LocalDate> reportDays(
      Indicator indicator, LocalDate adopted, Plan plan, LocalDate until) {
    if (indicator.frequencyMonths() <= 0) {
      return List.of();
    }
    LocalDate end = plan.to().latest().filter(until::isAfter).orElse(until);
    return java.util.stream.IntStream.iterate(1, i -> i + 1)
        .mapToObj(i -> adopted.plusMonths((long) i * indicator.frequencyMonths()))
        .takeWhile(day -> !day.isAfter(end))
        .toList();
  }
}
