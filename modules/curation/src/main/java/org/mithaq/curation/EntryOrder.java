package org.mithaq.curation;

import org.mithaq.kernel.LanguageTag;

/**
 * In which order entries come; what is alike comes last changed first.
 *
 * @param by what they are ordered by
 * @param descending the other way round
 * @param language in which titles are read
 */
public record EntryOrder(By by, boolean descending, LanguageTag language) {
  /** Last changed first. */
  public static final EntryOrder USUAL = new EntryOrder(By.CHANGED, true, LanguageTag.ENGLISH);

  /** What entries are ordered by. */
  public enum By {
    CHANGED,
    TITLE,
    STATE,
    /** Where it stands on its way. */
    STANDS
  }
}
