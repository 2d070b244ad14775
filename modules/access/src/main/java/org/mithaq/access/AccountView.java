package org.mithaq.access;

import java.util.Set;

/** An account without its secret. */
public record AccountView(String name, Set<Role> roles, boolean locked) {
  public AccountView {
    roles = Set.copyOf(roles);
  }
}
