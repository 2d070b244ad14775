package org.mithaq.access;

import java.time.Instant;
import java.util.List;

/** What the portal keeps about whoever is signed in, for everybody to see, correct and end. */
public interface OwnRecord {
  View show();

  /** How the portal calls them on a page of their own. */
  String calledBy();

  /**
   * @param fullName as others shall see it
   * @throws org.mithaq.kernel.RefusedException Invalid when empty or beyond 200 characters
   */
  void rename(String fullName);

  /**
   * Deletes the account with sessions, tokens, identities elsewhere, second factor and mails that
   * wait. The trail keeps its name, which says nothing of the person.
   *
   * @throws org.mithaq.kernel.RefusedException Invalid for a wrong password; Conflict for an
   *     account that holds a role or was not registered by its reader: an administrator ends those
   */
  void leave(String password);

  /**
   * An account with everything about it.
   *
   * @param account its name here and in the trail
   * @param signInName what is typed to sign in
   * @param shownAs as they wish to be named on what they gave; empty for not at all
   * @param identities who they are at institutions, for signing in there
   * @param registered whether its reader made it, so that they can delete it while it holds no role
   * @param acts what the trail holds of them, newest first, at most a thousand
   */
  record View(
      String account,
      String signInName,
      String fullName,
      String email,
      String language,
      String shownAs,
      List<Identity> identities,
      boolean registered,
      Instant since,
      boolean secondFactor,
      List<String> roles,
      List<SessionTimes> sessions,
      List<String> tokens,
      List<Act> acts) {
    public View {
      identities = List.copyOf(identities);
      roles = List.copyOf(roles);
      sessions = List.copyOf(sessions);
      tokens = List.copyOf(tokens);
      acts = List.copyOf(acts);
    }

    /** Whether its reader may delete it. */
    public boolean free() {
      return registered && roles.isEmpty();
    }
  }

  /** Who somebody is at an institution, and since when that opens this account. */
  record Identity(String issuer, String subject, Instant connectedAt) {}

  /** When a session began and was last used. */
  record SessionTimes(Instant began, Instant lastUsed) {}

  /** A row of the trail. */
  record Act(Instant at, String useCase, String subject) {}
}
