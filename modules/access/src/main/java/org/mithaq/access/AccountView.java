package org.mithaq.access;

import java.util.Set;

/**
 * An account without its secret.
 *
 * @param name by which one signs in
 * @param fullName as the person gave it; empty before
 * @param email empty when unknown
 * @param grants the roles held, and where
 * @param standing what it opens
 * @param secondFactor whether signing in needs a code too
 * @param connected whether it is signed in to at the institution too
 * @param sessions how many are open
 */
public record AccountView(
    String name,
    String fullName,
    String email,
    Set<Grant> grants,
    Standing standing,
    boolean secondFactor,
    boolean connected,
    int sessions) {
  /** What an account opens. */
  public enum Standing {
    ACTIVE,
    INVITED,
    /** For fifteen minutes, after five wrong passwords. */
    LOCKED,
    /** Until an administrator opens it. */
    SHUT
  }

  public AccountView {
    grants = Set.copyOf(grants);
  }
}
