package org.mithaq.concordance;

import java.util.List;
import org.mithaq.kernel.AuditSubject;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.Subject;
import org.mithaq.kernel.Texts;

/** What is proposed. */
public record MappingProposal(
    String lawId,
    String eId,
    LanguageTag language,
    String obligation,
    MappingRole role,
    Texts rationale,
    List<String> elementsCovered,
    String quote)
    implements AuditSubject {
  public MappingProposal {
    elementsCovered = List.copyOf(elementsCovered);
  }

  @Override
  public Subject auditSubject() {
    return new Subject("law", lawId);
  }
}
