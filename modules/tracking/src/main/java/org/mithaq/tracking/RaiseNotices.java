package org.mithaq.tracking;

import java.time.LocalDate;
import java.util.List;

/**
 * Looks for reports that are due or overdue (INV-34). The portal does it; needs PLAN everywhere.
 */
public interface RaiseNotices {
  /**
   * Raises a notice for each that has none of its kind yet; each leaves news of the subject {@code
   * plan}, {@code ReportDue} or {@code ReportOverdue}.
   */
  List<Notice> raise();

  /**
   * @param addressees the responsible of the indicator, and the lead of its measure
   */
  record Notice(
      String plan, String indicator, LocalDate due, boolean overdue, List<String> addressees) {}
}
