package org.mithaq.tracking;

import java.time.LocalDate;
import org.mithaq.tracking.PlanView.IndicatorValue;
import org.mithaq.tracking.PlanView.ProgressReport;

/**
 * Writes plans and reports on them. Needs PLAN for the State, or for every State of the region.
 * Whatever breaks a rule is refused with its place.
 */
public interface WritePlan {
  /** Begins one and says its id. */
  String begin(Plan plan);

  /** Saves; says the new version. */
  long save(String id, long version, Plan plan);

  /** Adopts it: indicators are complete then (INV-31). */
  void adopt(String id, long version, LocalDate on);

  void close(String id, long version);

  void value(String id, IndicatorValue value);

  void report(String id, ProgressReport report);
}
