package org.mithaq.curation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.mithaq.kernel.Texts;

/** Who gave what to the record, for the institute that thanks them. Needs WORK_ON_TASKS. */
public interface Contributions {
  /** Since a day, in the States within reach, by name. */
  List<Contribution> since(LocalDate day);

  /** What one person did since a day, in the States within reach, the newest first. */
  List<Step> of(String person, LocalDate day, int atMost);

  /**
   * One thing done.
   *
   * @param what SUBMITTED, RETURNED or PUBLISHED for an entry; the kind of a task that was done
   * @param titles of what it was about
   * @param entry id; empty for a task
   */
  record Step(Instant at, String iso3, String what, Texts titles, String entry) {}

  /**
   * What one person did.
   *
   * @param submitted entries handed over
   * @param decided entries returned or published
   * @param tasks tasks done
   */
  record Contribution(String person, long submitted, long decided, long tasks) {}
}
