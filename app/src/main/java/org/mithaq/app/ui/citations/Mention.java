package org.mithaq.app.ui.citations;

import java.util.List;

/**
 * Something that the words of a provision cite, as they say it; whether it exists is another
 * matter.
 *
 * @param start where it begins in the text
 * @param end where it ends, not included
 */
public record Mention(int start, int end, Cited cited) {

  /** What is cited. */
  public sealed interface Cited {}

  /**
   * A provision of the law that speaks.
   *
   * @param keys the likeliest first
   * @param said whether the words say so ("of this law") and do not only leave it open
   */
  public record Own(List<String> keys, boolean said) implements Cited {}

  /** A provision of another law, which is cited beside it. */
  public record Other(List<String> keys, Law law) implements Cited {}

  /**
   * Another law of the State.
   *
   * @param keys the likeliest first
   * @param words how it is called where it is cited, folded
   */
  public record Law(List<String> keys, String words) implements Cited {}

  /** An instrument or what stands in it: {@code UNCAC/15/a}. */
  public record Instrument(String path) implements Cited {}
}
