package org.mithaq.access;

import java.util.Set;
import org.mithaq.kernel.AuditSubject;
import org.mithaq.kernel.Subject;

/** A new account. */
public record AccountDraft(String name, String password, Set<Role> roles) implements AuditSubject {
  public AccountDraft {
    roles = Set.copyOf(roles);
  }

  @Override
  public Subject auditSubject() {
    return new Subject("account", name);
  }

  /** Never the password. */
  @Override
  public String toString() {
    return "AccountDraft[" + name + ", " + roles + "]";
  }
}
