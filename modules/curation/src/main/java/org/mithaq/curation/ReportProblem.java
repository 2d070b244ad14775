package org.mithaq.curation;

import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.Texts;

/** A reader says that something on a page is wrong; open to everybody, an account is not needed. */
public interface ReportProblem {
  /** So many letters a report has at most. */
  int LONGEST = 4_000;

  /** So many reports may wait for somebody before the portal takes no more. */
  int WAITING = 1_000;

  /**
   * Opens a task for those who work for the State, or the region, that the page belongs to.
   *
   * @throws org.mithaq.kernel.RefusedException Invalid for words that are missing and an address
   *     that is none, TooLarge for too many words, Unavailable while too many reports wait
   */
  void report(ProblemReport report);

  /** Forgets addresses that were kept for their time, and says how many. Needs WORK_ON_TASKS. */
  int forget();

  /**
   * What a reader says.
   *
   * @param about path and query of the page
   * @param iso3 State that the page belongs to, or empty
   * @param region that it belongs to, or empty where it belongs to none
   * @param titles of what the page shows, or none
   * @param words what is wrong, in the reader's words
   * @param language of the interface
   * @param email to answer to, empty when no answer is wanted
   */
  record ProblemReport(
      String about,
      String iso3,
      String region,
      Texts titles,
      String words,
      LanguageTag language,
      String email) {
    /** Never words and address. */
    @Override
    public String toString() {
      return "ProblemReport[" + about + "]";
    }
  }
}
