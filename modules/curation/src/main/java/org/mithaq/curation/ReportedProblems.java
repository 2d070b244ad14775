package org.mithaq.curation;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.mithaq.kernel.LanguageTag;

/** What readers reported, for those who look at it. Needs WORK_ON_TASKS. */
public interface ReportedProblems {
  /** The reports behind these tasks, by task; only of those within reach. */
  Map<String, Reported> of(Collection<String> tasks);

  /**
   * A report.
   *
   * @param about path and query of the page
   * @param region code, empty where the page belongs to none
   * @param words the reader's
   * @param email to answer to; empty when none was given or it is forgotten
   */
  record Reported(
      String about, String region, String words, LanguageTag language, Optional<String> email) {}
}
