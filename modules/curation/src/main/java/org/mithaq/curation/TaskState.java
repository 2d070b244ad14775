package org.mithaq.curation;

/** Where a task stands; DROPPED: nobody needs to do it any more. */
public enum TaskState {
  OPEN,
  BLOCKED,
  DONE,
  DROPPED;

  public boolean open() {
    return this == OPEN || this == BLOCKED;
  }
}
