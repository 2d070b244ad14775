package org.mithaq.access;

import org.mithaq.kernel.Actor;

/** What comes of it when somebody comes back from the institution. */
public sealed interface Arrival {
  /** Where they wanted to go, as it was given; whoever goes there looks at it first. */
  String to();

  /** Signed in. */
  record Welcome(Actor actor, String to) implements Arrival {}

  /**
   * Known, and this portal asks for the code of its own second factor besides.
   *
   * @param ticket sealed, good for five minutes, for {@link InstitutionSignIn#withCode}
   */
  record CodeNeeded(String ticket, String to) implements Arrival {}

  /**
   * Vouched for, and nobody here. No account comes into being by itself.
   *
   * @param ticket sealed, good for five minutes, for {@link InstitutionSignIn#connect}
   */
  record Nobody(String ticket, String to) implements Arrival {}

  /** Not signed in. */
  record Refused(Why why, String to) implements Arrival {}

  /** Why not. */
  enum Why {
    /** The person turned back, or the institution refused them. */
    DECLINED,
    /** The answer does not belong to what this browser asked, or came too late. */
    FOREIGN,
    /** What the institution says of the person is not good. */
    UNSOUND,
    /** The institution cannot be reached. */
    AWAY,
    /** An administrator has shut the account. */
    SHUT,
    /** The code of the second factor is wrong, or the account is locked. */
    CODE
  }
}
