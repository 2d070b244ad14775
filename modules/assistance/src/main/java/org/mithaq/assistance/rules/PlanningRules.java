package org.mithaq.assistance.rules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.mithaq.assistance.Output;
import org.mithaq.assistance.RuleResult;
import org.mithaq.assistance.RuleResult.Line;
import org.mithaq.kernel.Texts;
import org.mithaq.tracking.AssessmentView.Consultation;
import org.mithaq.tracking.Assessments;
import org.mithaq.tracking.Need;
import org.mithaq.tracking.Needs;
import org.mithaq.tracking.Plan.Measure;
import org.mithaq.tracking.PlanView;
import org.mithaq.tracking.Plans;

/** What is asked of needs, plans and consultations. */
@ApplicationScoped
class PlanningRules {
  private final Needs needs;
  private final Plans plans;
  private final Assessments assessments;
  private final AssessmentRules covering;

  @Inject
  PlanningRules(Needs needs, Plans plans, Assessments assessments, AssessmentRules covering) {
    this.needs = needs;
    this.plans = plans;
    this.assessments = assessments;
    this.covering = covering;
  }

  RuleResult needed(Asked asked) {
    List<Output> found =
        needs.of(asked.iso3()).stream()
            .filter(one -> one.state() != Need.State.WITHDRAWN)
            .filter(one -> one.need().obligations().stream().anyMatch(asked.step()::touches))
            .map(one -> new Output(Output.Kind.NEED, one.id(), "", one.need().title()))
            .toList();
    if (!found.isEmpty()) {
      return RuleResult.of(new Line("", true, "NEED_FOUND", String.valueOf(found.size())), found);
    }
    String reason = asked.record().noNeed();
    return reason.isEmpty()
        ? RuleResult.of(new Line("", false, "NO_NEED_YET", ""), List.of())
        : RuleResult.of(
            new Line("", true, "NEED_NONE_STATED", reason),
            List.of(new Output(Output.Kind.NO_NEED, asked.step().id(), "", Texts.NONE)));
  }

  /** A measure that somebody leads towards a day. */
  RuleResult planned(Asked asked) {
    List<Output> complete = new ArrayList<>();
    int incomplete = 0;
    for (PlanView plan : plans.of(asked.iso3())) {
      for (Measure measure : plan.plan().measures()) {
        if (measure.obligations().stream().noneMatch(asked.step()::touches)) {
          continue;
        }
        if (measure.lead().isBlank() || !measure.target().known()) {
          incomplete++;
        } else {
          complete.add(
              new Output(
                  Output.Kind.MEASURE, plan.id() + "#" + measure.reference(), "", measure.title()));
        }
      }
    }
    if (!complete.isEmpty()) {
      return RuleResult.of(
          new Line("", true, "MEASURE_FOUND", String.valueOf(complete.size())), complete);
    }
    String because = incomplete > 0 ? "MEASURE_INCOMPLETE" : "NO_MEASURE";
    return RuleResult.of(new Line("", false, because, String.valueOf(incomplete)), List.of());
  }

  /** In a plan with a measure for the step, or in an assessment that asks about it. */
  RuleResult consulted(Asked asked) {
    List<Output> found = new ArrayList<>();
    for (PlanView plan : plans.of(asked.iso3())) {
      boolean ours =
          plan.plan().measures().stream()
              .flatMap(one -> one.obligations().stream())
              .anyMatch(asked.step()::touches);
      if (ours) {
        plan.plan().consultations().forEach(one -> found.add(output("plan#" + plan.id(), one)));
      }
    }
    covering.covering(asked).stream()
        .flatMap(head -> assessments.find(head.id()).stream())
        .forEach(
            view ->
                view.consultations()
                    .forEach(one -> found.add(output("assessment#" + view.head().id(), one))));
    String because = found.isEmpty() ? "NOT_CONSULTED" : "CONSULTED";
    return RuleResult.of(
        new Line("", !found.isEmpty(), because, String.valueOf(found.size())), found);
  }

  private static Output output(String ref, Consultation one) {
    String words = one.body() + " · " + one.on();
    return new Output(
        Output.Kind.CONSULTATION, ref, "", Texts.of("ar", words, "en", words, "fr", words));
  }
}
