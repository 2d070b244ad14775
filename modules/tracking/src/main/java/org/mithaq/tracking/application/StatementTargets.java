package org.mithaq.tracking.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.mithaq.kernel.Subject;
import org.mithaq.tracking.Plan;
import org.mithaq.tracking.PlanView;
import org.mithaq.tracking.Reviews.FindingView;
import org.mithaq.tracking.persistence.AssessmentRows;
import org.mithaq.tracking.persistence.PlanRows;
import org.mithaq.tracking.persistence.ReviewRows;
import org.mithaq.tracking.persistence.TemplateRows;

/** What a statement can be to, and whose it is: nothing is said to what is not there. */
@ApplicationScoped
class StatementTargets {
  private final AssessmentRows assessments;
  private final TemplateRows templates;
  private final ReviewRows reviews;
  private final PlanRows plans;
  private final PlanDesk desk;

  @Inject
  StatementTargets(
      AssessmentRows assessments,
      TemplateRows templates,
      ReviewRows reviews,
      PlanRows plans,
      PlanDesk desk) {
    this.assessments = assessments;
    this.templates = templates;
    this.reviews = reviews;
    this.plans = plans;
    this.desk = desk;
  }

  /** Whether it is there, and of that State or of a region that the State lies in. */
  boolean isOf(Subject target, String iso3) {
    return switch (target.kind()) {
      case "answer" -> answer(target.id()).filter(iso3::equals).isPresent();
      case "finding" ->
          reviews.finding(target.id()).map(FindingView::iso3).filter(iso3::equals).isPresent();
      case "plan" ->
          plans
              .find(target.id())
              .filter(row -> row.state() != PlanView.State.DRAFT)
              .map(PlanRows.Row::plan)
              .filter(plan -> isOf(plan, iso3))
              .isPresent();
      default -> false;
    };
  }

  /** The State of the assessment, when it asks that question. */
  private Optional<String> answer(String id) {
    String[] parts = id.split(" ", 2);
    return assessments
        .find(parts[0])
        .map(AssessmentRows.Head::summary)
        .filter(
            head ->
                parts.length == 2
                    && templates
                        .version(head.template(), head.templateVersion())
                        .flatMap(template -> template.question(parts[1]))
                        .isPresent())
        .map(head -> head.iso3());
  }

  private boolean isOf(Plan plan, String iso3) {
    return desk.states(plan).contains(iso3);
  }
}
