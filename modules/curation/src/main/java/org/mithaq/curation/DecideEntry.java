package org.mithaq.curation;

import org.mithaq.legislation.PublishedLaw;

/**
 * Decides on what was submitted. Needs APPROVE for the State, and publishing needs PUBLISH_LAW.
 * Whoever wrote any of it does not approve it without APPROVE_OWN.
 */
public interface DecideEntry {
  /**
   * Back to who wrote it.
   *
   * @param comment what is to be done; must say something
   */
  void giveBack(String id, long version, String comment);

  /**
   * Approves and publishes, in one transaction.
   *
   * @throws org.mithaq.kernel.RefusedException Forbidden for one's own work; Conflict when the
   *     entry or the published law was changed meanwhile
   */
  PublishedLaw approve(String id, long version, String comment);

  /** Says that the draft is meant over the law as it is published now. */
  void rebase(String id, long version);
}
