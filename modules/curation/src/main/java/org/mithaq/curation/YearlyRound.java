package org.mithaq.curation;

import java.util.List;

/**
 * Once a year each record of a State is confirmed anew (R9): a round opens a task for each of its
 * laws, and a task that is done is a confirmation with who and when.
 */
public interface YearlyRound {
  /**
   * Opens a State's round, or what of it is not there yet. Needs APPROVE for the State.
   *
   * @return how many tasks were opened
   */
  int open(String iso3, int year);

  /** How far the rounds of a year are, State by State within reach. Needs WORK_ON_TASKS. */
  List<Response> responses(int year);

  /** How many were asked for, how many confirmed, how many dropped as no longer needed. */
  record Response(String iso3, long asked, long confirmed, long dropped) {}
}
