package org.mithaq.app.api.tracking;

import java.util.Map;
import org.mithaq.kernel.Subject;
import org.mithaq.tracking.ContributeStatement.BodyKind;
import org.mithaq.tracking.ContributeStatement.StatementDraft;

/**
 * A statement to a finding or a plan, as it is sent.
 *
 * @param finding id of the finding; not of a plan
 * @param state code of the State for which somebody speaks to a regional programme; else not needed
 */
public record StatementJson(
    String finding, String state, String body, String bodyKind, Map<String, String> text) {
  StatementDraft draft(Subject target, String iso3) {
    return new StatementDraft(
        target,
        iso3,
        Bodies.text(body),
        Bodies.one(BodyKind.class, "bodyKind", bodyKind),
        Bodies.texts(text));
  }
}
