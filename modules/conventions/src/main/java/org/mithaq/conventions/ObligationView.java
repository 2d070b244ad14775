package org.mithaq.conventions;

import org.mithaq.kernel.Texts;

/**
 * An addressable unit of an instrument: article, paragraph or sub-paragraph.
 *
 * @param path {@code UNTOC/6/1/a/i}
 * @param instrument code
 * @param article number of the article
 * @param reference as cited: {@code UNTOC art. 6(1)(a)(i)}
 * @param level how binding
 * @param levelBasis EXAMINED, INHERITED_FROM_PARAGRAPH, DERIVED …
 * @param nature CRIMINALIZATION, PREVENTION …
 * @param addressee STATE_PARTY, REQUESTED …
 * @param assessable whether it counts as a State's obligation
 * @param label what it is about in a few words of ours (name of the offence), empty when none
 * @param text authentic text, only where an institute has loaded it
 * @param order place in the article
 * @param note a reviewer's note, empty without
 * @param source where the row is from
 */
public record ObligationView(
    String path,
    String instrument,
    String article,
    String reference,
    ObligationLevel level,
    String levelBasis,
    String nature,
    String addressee,
    boolean assessable,
    String label,
    Texts text,
    int order,
    String note,
    String source) {
  /** How many steps below the article: 0 for the article itself. */
  public int depth() {
    return (int) path.chars().filter(c -> c == '/').count() - 1;
  }
}
