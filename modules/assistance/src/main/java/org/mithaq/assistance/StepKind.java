package org.mithaq.assistance;

import java.util.Set;

/** What is done in a step, and by which rules its output can be checked (domain.md, section 10). */
public enum StepKind {
  READ(OutputRule.GUIDANCE_READ),
  COLLECT_LAW(OutputRule.LAW_IN_FORCE),
  MAP(OutputRule.MAPPED_OR_STATED),
  ASSESS(OutputRule.ANSWERED),
  NOTIFY(OutputRule.NOTIFIED),
  DESIGNATE_AUTHORITY(OutputRule.NOTIFIED),
  COMPARE_MODEL(OutputRule.COMPARED),
  DRAFT_PROVISION(OutputRule.DRAFTED),
  IDENTIFY_NEED(OutputRule.NEED_RECORDED),
  PLAN_MEASURE(OutputRule.MEASURE_PLANNED),
  CONSULT(OutputRule.CONSULTED),
  VALIDATE(OutputRule.VALIDATED),
  SUBMIT(OutputRule.SUBMITTED),
  TRAIN(OutputRule.TRAINED);

  private final Set<OutputRule> rules;

  StepKind(OutputRule... rules) {
    this.rules = Set.of(rules);
  }

  public Set<OutputRule> rules() {
    return rules;
  }

  /** Whether its output analyses the State's own law: without one no run ends (INV-51). */
  public boolean nationalAnalysis() {
    return this == COLLECT_LAW || this == MAP || this == ASSESS || this == COMPARE_MODEL;
  }
}
