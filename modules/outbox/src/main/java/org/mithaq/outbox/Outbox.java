package org.mithaq.outbox;

import org.mithaq.kernel.Subject;

/** Where a use case leaves word of what it changed, in the same transaction. */
public interface Outbox {
  /**
   * Raises the subject's revision (its row lock orders writers of one subject) and leaves one
   * delivery per listener.
   *
   * @param subject what changed
   * @param event what happened, in the past tense: {@code LawPublished}
   * @return the new revision of the subject, 1 for the first
   */
  long add(Subject subject, String event);

  /** The present revision of a subject; 0 when nothing was ever said of it. */
  long revisionOf(Subject subject);
}
