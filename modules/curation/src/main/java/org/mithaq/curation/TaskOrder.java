package org.mithaq.curation;

/**
 * In which order tasks come; what is alike comes by its day, then the oldest first.
 *
 * @param by what they are ordered by
 * @param descending the other way round
 */
public record TaskOrder(By by, boolean descending) {
  /** What is due first, then the oldest. */
  public static final TaskOrder USUAL = new TaskOrder(By.DUE, false);

  /** What tasks are ordered by. */
  public enum By {
    DUE,
    OPENED,
    STATE,
    KIND,
    ASSIGNEE
  }
}
