package org.mithaq.legislation;

import org.mithaq.kernel.LanguageTag;

/**
 * In which order laws come; what is alike comes newest first.
 *
 * @param by what they are ordered by
 * @param descending the other way round
 * @param language in which titles are read
 */
public record LawOrder(By by, boolean descending, LanguageTag language) {
  /** Newest first. */
  public static final LawOrder USUAL = new LawOrder(By.YEAR, true, LanguageTag.ENGLISH);

  /** What laws are ordered by. */
  public enum By {
    YEAR,
    TITLE,
    COMMENCED
  }
}
