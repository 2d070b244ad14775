package org.mithaq.curation;

import java.time.LocalDate;
import java.util.List;

/** Who gave what to the record, for the institute that thanks them. Needs WORK_ON_TASKS. */
public interface Contributions {
  /** Since a day, in the States within reach, by name. */
  List<Contribution> since(LocalDate day);

  /**
   * What one person did.
   *
   * @param submitted entries handed over
   * @param decided entries returned or published
   * @param tasks tasks done
   */
  record Contribution(String person, long submitted, long decided, long tasks) {}
}
