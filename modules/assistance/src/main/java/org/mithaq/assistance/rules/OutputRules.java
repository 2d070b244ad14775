package org.mithaq.assistance.rules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.mithaq.assistance.RuleResult;
import org.mithaq.assistance.StepKind;

/** Asks the rule of a step. */
@ApplicationScoped
public class OutputRules {
  private final LawRules law;
  private final AssessmentRules assessment;
  private final DutyRules duty;
  private final PlanningRules planning;
  private final OwnRules own;
  private final AuthorityRules authority;

  @Inject
  public OutputRules(
      LawRules law,
      AssessmentRules assessment,
      DutyRules duty,
      PlanningRules planning,
      OwnRules own,
      AuthorityRules authority) {
    this.law = law;
    this.assessment = assessment;
    this.duty = duty;
    this.planning = planning;
    this.own = own;
    this.authority = authority;
  }

  /** The rule of the step; of one that designates an authority, what the directory says besides. */
  public RuleResult check(Asked asked) {
    RuleResult result = ofRule(asked);
    return asked.step().kind() == StepKind.DESIGNATE_AUTHORITY
        ? result.and(authority.designated(asked, result))
        : result;
  }

  private RuleResult ofRule(Asked asked) {
    return switch (asked.step().outputRule()) {
      case GUIDANCE_READ -> own.read(asked);
      case LAW_IN_FORCE -> law.collected(asked);
      case MAPPED_OR_STATED -> law.mapped(asked);
      case ANSWERED -> assessment.answered(asked);
      case NOTIFIED -> duty.notified(asked);
      case COMPARED -> own.compared(asked);
      case DRAFTED -> own.drafted(asked);
      case NEED_RECORDED -> planning.needed(asked);
      case MEASURE_PLANNED -> planning.planned(asked);
      case CONSULTED -> planning.consulted(asked);
      case VALIDATED -> assessment.validated(asked);
      case SUBMITTED -> assessment.submitted(asked);
      case TRAINED -> own.trained(asked);
    };
  }
}
