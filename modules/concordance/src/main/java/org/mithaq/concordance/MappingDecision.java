package org.mithaq.concordance;

import org.mithaq.kernel.AuditSubject;
import org.mithaq.kernel.Subject;

/**
 * What somebody decides about a mapping as they saw it.
 *
 * @param id the mapping
 * @param version as it was seen; when it is another one by now, nothing is done
 * @param reason in the words of who decides; empty where none is asked for
 */
public record MappingDecision(String id, long version, String reason) implements AuditSubject {
  public MappingDecision {
    reason = reason == null ? "" : reason.strip();
  }

  @Override
  public Subject auditSubject() {
    return new Subject("mapping", id.isBlank() ? "without" : id);
  }

  @Override
  public String auditReason() {
    return reason;
  }
}
