package org.mithaq.concordance;

import org.mithaq.kernel.AuditSubject;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.Subject;

/**
 * A mapping that somebody proposes.
 *
 * @param lawUri address of the work
 * @param eId the provision in its newest text
 * @param language of the text that was read
 * @param obligation its path
 * @param content what it says
 */
public record MappingProposal(
    String lawUri, String eId, LanguageTag language, String obligation, MappingContent content)
    implements AuditSubject {
  @Override
  public Subject auditSubject() {
    return new Subject("mapping", lawUri + "/~" + eId + " " + obligation);
  }
}
