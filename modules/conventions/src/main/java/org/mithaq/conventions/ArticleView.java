package org.mithaq.conventions;

import org.mithaq.kernel.Texts;

/**
 * An article.
 *
 * @param instrument code
 * @param number as in the instrument
 * @param headings official headings; empty where the text has none
 * @param chapter chapter or part, empty without
 * @param order place in the instrument
 * @param source where the heading is from
 */
public record ArticleView(
    String instrument, String number, Texts headings, String chapter, int order, String source) {
  /** {@code UNTOC/6}. */
  public String path() {
    return instrument + "/" + number;
  }
}
