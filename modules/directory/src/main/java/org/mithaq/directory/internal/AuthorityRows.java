package org.mithaq.directory.internal;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mithaq.directory.Authority;
import org.mithaq.kernel.AuditSubject;
import org.mithaq.kernel.Concerning;
import org.mithaq.kernel.Subject;

/**
 * The rows of one file.
 *
 * @param origin the stored sheet's SHA-256, or the pack, by which the trail finds it again
 */
public record AuthorityRows(String origin, List<Authority> authorities)
    implements AuditSubject, Concerning {
  public AuthorityRows {
    authorities = List.copyOf(authorities);
  }

  @Override
  public Set<String> states() {
    return authorities.stream().map(Authority::state).collect(Collectors.toSet());
  }

  @Override
  public Subject auditSubject() {
    return new Subject("authority-sheet", origin);
  }
}
