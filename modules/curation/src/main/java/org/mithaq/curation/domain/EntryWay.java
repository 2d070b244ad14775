package org.mithaq.curation.domain;

import org.mithaq.curation.EntryState;
import org.mithaq.kernel.RefusedException;

/** Which steps lead on from where: DRAFT or RETURNED, SUBMITTED, then back or published. */
public final class EntryWay {
  private EntryWay() {}

  public static void submit(EntryState from) {
    need(from == EntryState.DRAFT || from == EntryState.RETURNED, from);
  }

  public static void decide(EntryState from) {
    need(from == EntryState.SUBMITTED, from);
  }

  /** Saving keeps the state: who approves may mend a word first, and has then written it. */
  public static void write(EntryState from) {
    need(from.open(), from);
  }

  private static void need(boolean right, EntryState from) {
    if (!right) {
      throw RefusedException.conflict(
          "The entry is " + from + "; this cannot be done with it. Somebody may have been first.");
    }
  }
}
