package org.mithaq.curation;

/** Where an entry stands on its way (domain.md, section 6). */
public enum EntryState {
  DRAFT,
  SUBMITTED,
  RETURNED,
  /** Approved, and by that published. */
  PUBLISHED,
  /** Given up, kept for its history. */
  ARCHIVED;

  /** Whether its content may still be changed. */
  public boolean open() {
    return this == DRAFT || this == SUBMITTED || this == RETURNED;
  }
}
