package org.mithaq.access;

import java.util.Set;
import org.mithaq.kernel.AuditSubject;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.Subject;

/**
 * Somebody who shall work here.
 *
 * @param email their address, by which they sign in
 * @param language of the mail
 * @param grants what they may do at once; may be none
 * @param portal where this portal answers, for the link: scheme, host and port
 */
public record Invitation(String email, LanguageTag language, Set<Grant> grants, String portal)
    implements AuditSubject {
  public Invitation {
    grants = Set.copyOf(grants);
  }

  @Override
  public Subject auditSubject() {
    return new Subject("account", email);
  }
}
