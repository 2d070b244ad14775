package org.mithaq.access.internal;

import java.util.Optional;
import java.util.Set;
import org.mithaq.access.AccountView;
import org.mithaq.access.AccountView.Standing;
import org.mithaq.access.Grant;

/**
 * An account as it lies in the table.
 *
 * @param hash of its password; empty while it is invited, or only signed in to from elsewhere
 * @param locked for some minutes, after wrong passwords
 * @param shut by an administrator
 * @param selfRegistered by a reader; its name says nothing of the person
 * @param totp sealed secret of the second factor
 * @param connected whether it is somebody's at the institution too
 */
record AccountRow(
    String name,
    Optional<String> hash,
    boolean locked,
    boolean shut,
    String fullName,
    String email,
    String language,
    Optional<String> totp,
    boolean connected,
    int sessions,
    Set<Grant> grants,
    boolean selfRegistered) {
  AccountRow {
    grants = Set.copyOf(grants);
  }

  /** What is typed to sign in: readers know their address only. */
  String signInName() {
    return selfRegistered ? email : name;
  }

  AccountView view() {
    return new AccountView(
        name, fullName, email, grants, standing(), totp.isPresent(), connected, sessions);
  }

  private Standing standing() {
    if (shut) {
      return Standing.SHUT;
    }
    if (locked) {
      return Standing.LOCKED;
    }
    return hash.isPresent() || connected ? Standing.ACTIVE : Standing.INVITED;
  }
}
