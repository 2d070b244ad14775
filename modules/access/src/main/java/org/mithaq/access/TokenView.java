package org.mithaq.access;

import java.time.Instant;
import java.util.Set;
import org.mithaq.kernel.Permission;

/** A token without its secret. */
public record TokenView(
    String id,
    String name,
    Set<Permission> rights,
    Set<String> states,
    Instant madeAt,
    Instant expiresAt,
    boolean open) {
  public TokenView {
    rights = Set.copyOf(rights);
    states = Set.copyOf(states);
  }
}
