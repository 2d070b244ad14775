package org.mithaq.access;

import java.util.Set;

/** An account without its secret. */
public record AccountView(String name, Set<Grant> grants, boolean locked) {
  public AccountView {
    grants = Set.copyOf(grants);
  }
}
