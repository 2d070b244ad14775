package org.mithaq.access;

import java.time.LocalDate;
import java.util.Set;
import org.mithaq.kernel.Permission;

/**
 * A token for a program.
 *
 * @param name what it is for
 * @param rights some of one's own
 * @param states ISO 3166 alpha-3 codes that it shall not go beyond; empty for as far as one's own
 *     rights go
 * @param until the last day on which it opens
 */
public record TokenDraft(String name, Set<Permission> rights, Set<String> states, LocalDate until) {
  public TokenDraft {
    rights = Set.copyOf(rights);
    states = Set.copyOf(states);
  }
}
