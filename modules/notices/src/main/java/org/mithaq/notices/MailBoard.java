package org.mithaq.notices;

/** How mail stands, for administrators; needs MANAGE_ACCOUNTS. */
public interface MailBoard {
  MailStanding standing();

  /** Tries again what was given up, and says how many; needs REDELIVER_EVENTS. */
  int redeliver();
}
