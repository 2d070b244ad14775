package org.mithaq.assistance.rules;

import org.mithaq.assistance.persistence.DraftRows;
import org.mithaq.concordance.LawEvidence;
import org.mithaq.concordance.NoProvisions;
import org.mithaq.directory.AuthorityDirectory;
import org.mithaq.legislation.LegislationCatalogue;
import org.mithaq.tracking.Assessments;
import org.mithaq.tracking.Duties;
import org.mithaq.tracking.Needs;
import org.mithaq.tracking.Plans;
import org.mithaq.tracking.Templates;

/** The real rules over doors that a test holds. */
public final class RulesByHand {
  private RulesByHand() {}

  /** What lies below. */
  public record Doors(
      LegislationCatalogue legislation,
      LawEvidence evidence,
      NoProvisions none,
      Assessments assessments,
      Templates templates,
      Duties duties,
      Needs needs,
      Plans plans,
      AuthorityDirectory directory) {}

  public static OutputRules of(Doors doors, DraftRows drafts) {
    AssessmentRules assessment = new AssessmentRules(doors.assessments(), doors.templates());
    return new OutputRules(
        new LawRules(doors.legislation(), doors.evidence(), doors.none()),
        assessment,
        new DutyRules(doors.duties()),
        new PlanningRules(doors.needs(), doors.plans(), doors.assessments(), assessment),
        new OwnRules(doors.legislation(), drafts),
        new AuthorityRules(doors.directory()));
  }
}
