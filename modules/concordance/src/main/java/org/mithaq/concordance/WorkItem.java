package org.mithaq.concordance;

import java.time.Instant;
import org.mithaq.kernel.WordDifference;

/**
 * A mapping with what is needed to decide about it.
 *
 * @param mapping the record
 * @param since when it came to its state: how long it has been waiting
 * @param lastAct what was done last
 * @param lastActor by whom
 * @param lastComment with which words
 * @param now the words of the provision in its newest text, with everything below it; empty when it
 *     is gone
 * @param before the words that somebody last looked at; empty where they were not kept
 */
public record WorkItem(
    MappingView mapping,
    Instant since,
    MappingAct lastAct,
    String lastActor,
    String lastComment,
    String now,
    String before) {
  /** Word by word from what was looked at to what stands there now. */
  public WordDifference difference() {
    return WordDifference.between(before, now);
  }

  /** Whether both texts are at hand and differ. */
  public boolean changed() {
    return !before.isEmpty() && !now.isEmpty() && !difference().none();
  }
}
