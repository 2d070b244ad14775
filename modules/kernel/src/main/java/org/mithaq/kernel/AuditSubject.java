package org.mithaq.kernel;

/** Implemented by commands that can say what they are about, for the audit row of the gate. */
public interface AuditSubject {
  Subject auditSubject();

  /** Why it is done, as the person gave it; empty when none was asked for. */
  default String auditReason() {
    return "";
  }
}
