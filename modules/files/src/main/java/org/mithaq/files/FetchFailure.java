package org.mithaq.files;

/** Why nothing came from an address. */
public enum FetchFailure {
  /** It is not one of http or https. */
  NOT_AN_ADDRESS,
  /** It leads into the house that runs the portal, which strangers must not be able to ask. */
  PRIVATE_ADDRESS,
  /** The host does not let programs ask for it. */
  NOT_FOR_PROGRAMS,
  UNKNOWN_HOST,
  NO_CONNECTION,
  NO_TRUST,
  TOO_SLOW,
  TOO_LARGE,
  TOO_MANY_MOVES,
  /** The host answered with an error; which one is told beside. */
  ERROR_ANSWER;

  /** Whether it says that something is wrong with the source, not only that it was not asked. */
  public boolean broken() {
    return this != NOT_FOR_PROGRAMS && this != TOO_LARGE;
  }
}
