package org.mithaq.app.api.tracking;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mithaq.kernel.Texts;
import org.mithaq.tracking.AssessmentView.Consultation;
import org.mithaq.tracking.Plan;
import org.mithaq.tracking.PlanView;

/** Plans on the wire, whole. */
public final class PlanJson {
  private PlanJson() {}

  public record Consulted(String body, String on, String note) {}

  public record Whole(
      String kind,
      String owner,
      Map<String, String> title,
      String from,
      String to,
      String adoptedBy,
      List<Consulted> consultations,
      String endorsement,
      List<Map<String, String>> priorities,
      List<Measure> measures,
      List<Indicator> indicators) {

    Plan plan() {
      return new Plan(
          Bodies.one(Plan.Kind.class, "kind", kind),
          DutyResource.given("owner", owner),
          Bodies.texts(title),
          Bodies.date(from),
          Bodies.date(to),
          Bodies.text(adoptedBy),
          Bodies.list(consultations).stream()
              .map(
                  one ->
                      new Consultation(
                          Bodies.text(one.body()),
                          Bodies.date(one.on())
                              .day()
                              .orElseThrow(
                                  () ->
                                      org.mithaq.kernel.RefusedException.invalid(
                                          "on", "A consultation has a day.")),
                          Bodies.text(one.note())))
              .toList(),
          Bodies.text(endorsement),
          Bodies.list(priorities).stream().map(Bodies::texts).toList(),
          Bodies.list(measures).stream().map(Measure::measure).toList(),
          Bodies.list(indicators).stream().map(Indicator::indicator).toList());
    }

    static Whole of(Plan plan) {
      return new Whole(
          plan.kind().name(),
          plan.owner(),
          plan.title().byTag(),
          plan.from().iso(),
          plan.to().iso(),
          plan.adoptedBy(),
          plan.consultations().stream()
              .map(one -> new Consulted(one.body(), one.on().toString(), one.note()))
              .toList(),
          plan.endorsement(),
          plan.priorities().stream().map(Texts::byTag).toList(),
          plan.measures().stream().map(Measure::of).toList(),
          plan.indicators().stream().map(Indicator::of).toList());
    }
  }

  public record Measure(
      String reference,
      Map<String, String> title,
      Map<String, String> description,
      List<String> findings,
      List<String> obligations,
      String lead,
      List<String> partners,
      String type,
      String capacityLevel,
      String incentive,
      String champion,
      String from,
      String target,
      Map<String, String> targetComment,
      List<String> predecessors,
      String state,
      Map<String, String> outcome,
      List<Milestone> milestones) {

    Plan.Measure measure() {
      return new Plan.Measure(
          Bodies.text(reference),
          Bodies.texts(title),
          Bodies.texts(description),
          Bodies.set(findings),
          Bodies.set(obligations),
          Bodies.text(lead),
          Bodies.list(partners),
          Bodies.one(Plan.MeasureType.class, "type", type),
          Bodies.one(Plan.CapacityLevel.class, "capacityLevel", capacityLevel),
          Bodies.text(incentive),
          Bodies.text(champion),
          Bodies.date(from),
          Bodies.date(target),
          Bodies.texts(targetComment),
          Bodies.set(predecessors),
          Bodies.one(Plan.MeasureState.class, "state", state, Plan.MeasureState.PLANNED),
          Bodies.texts(outcome),
          Bodies.list(milestones).stream().map(Milestone::milestone).toList());
    }

    static Measure of(Plan.Measure one) {
      return new Measure(
          one.reference(),
          one.title().byTag(),
          one.description().byTag(),
          List.copyOf(one.findings()),
          one.obligations().stream().sorted().toList(),
          one.lead(),
          one.partners(),
          one.type().name(),
          one.capacityLevel().name(),
          one.incentive(),
          one.champion(),
          one.from().iso(),
          one.target().iso(),
          one.targetComment().byTag(),
          one.predecessors().stream().sorted().toList(),
          one.state().name(),
          one.outcome().byTag(),
          one.milestones().stream().map(Milestone::of).toList());
    }
  }

  public record Milestone(Map<String, String> title, String due, String done, String evidence) {
    Plan.Milestone milestone() {
      return new Plan.Milestone(
          Bodies.texts(title), Bodies.date(due), Bodies.date(done), Bodies.text(evidence));
    }

    static Milestone of(Plan.Milestone one) {
      return new Milestone(one.title().byTag(), one.due().iso(), one.done().iso(), one.evidence());
    }
  }

  public record Target(String date, String value) {}

  public record Indicator(
      String reference,
      String measure,
      Map<String, String> title,
      String unit,
      String direction,
      String baseline,
      String baselineDate,
      String benchmark,
      List<Target> targets,
      List<String> disaggregation,
      int frequencyMonths,
      String responsible) {

    Plan.Indicator indicator() {
      return new Plan.Indicator(
          Bodies.text(reference),
          Bodies.text(measure),
          Bodies.texts(title),
          Bodies.text(unit),
          Bodies.one(Plan.Direction.class, "direction", direction, Plan.Direction.UP),
          Bodies.text(baseline),
          Bodies.date(baselineDate),
          Bodies.text(benchmark),
          Bodies.list(targets).stream()
              .map(one -> new Plan.Target(Bodies.date(one.date()), Bodies.text(one.value())))
              .toList(),
          Bodies.list(disaggregation),
          frequencyMonths,
          Bodies.text(responsible));
    }

    static Indicator of(Plan.Indicator one) {
      return new Indicator(
          one.reference(),
          one.measure(),
          one.title().byTag(),
          one.unit(),
          one.direction().name(),
          one.baseline(),
          one.baselineDate().iso(),
          one.benchmark(),
          one.targets().stream()
              .map(target -> new Target(target.date().iso(), target.value()))
              .toList(),
          one.disaggregation(),
          one.frequencyMonths(),
          one.responsible());
    }
  }

  public record Value(
      String indicator,
      String period,
      String value,
      Map<String, String> disaggregated,
      String source,
      Map<String, String> comment) {
    PlanView.IndicatorValue kept() {
      return new PlanView.IndicatorValue(
          Bodies.text(indicator),
          Bodies.date(period),
          Bodies.text(value),
          disaggregated == null ? Map.of() : disaggregated,
          Bodies.text(source),
          Bodies.texts(comment));
    }
  }

  /**
   * @param due day for which it was due
   * @param open whether readers may see it
   */
  public record Report(
      String indicator,
      String due,
      Map<String, String> text,
      List<String> documents,
      boolean open) {}

  public record Due(String indicator, String due, boolean overdue, List<String> addressees) {}

  /** A plan as it stands, counted today. */
  public record Standing(
      String id,
      long version,
      String state,
      String adoptedOn,
      Map<String, Long> measuresByState,
      long overdue,
      long dateUnknown,
      List<Due> due,
      Whole plan) {
    static Standing of(PlanView view) {
      Map<String, Long> byState = new TreeMap<>();
      view.progress().byState().forEach((state, count) -> byState.put(state.name(), count));
      return new Standing(
          view.id(),
          view.version(),
          view.state().name(),
          view.adoptedOn().map(Object::toString).orElse(""),
          byState,
          view.progress().overdue(),
          view.progress().dateUnknown(),
          view.due().stream()
              .map(
                  one ->
                      new Due(
                          one.indicator(), one.due().toString(), one.overdue(), one.addressees()))
              .toList(),
          Whole.of(view.plan()));
    }
  }

  /** What changes a plan: which version it was read in, and the whole. */
  public record Change(long version, Whole plan) {}

  /**
   * @param step ADOPT with its day, or CLOSE
   */
  public record Step(String step, long version, String on) {}
}
