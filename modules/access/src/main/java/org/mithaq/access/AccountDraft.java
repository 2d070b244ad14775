package org.mithaq.access;

import java.util.Set;
import org.mithaq.kernel.AuditSubject;
import org.mithaq.kernel.Subject;

/** A new account. */
public record AccountDraft(String name, String password, Set<Grant> grants)
    implements AuditSubject {
  public AccountDraft {
    grants = Set.copyOf(grants);
  }

  @Override
  public Subject auditSubject() {
    return new Subject("account", name);
  }

  /** Never the password. */
  @Override
  public String toString() {
    return "AccountDraft[" + name + ", " + grants + "]";
  }
}
