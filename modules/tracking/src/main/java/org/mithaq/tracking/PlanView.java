package org.mithaq.tracking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mithaq.kernel.LegalDate;
import org.mithaq.kernel.Texts;
import org.mithaq.tracking.Plan.CapacityLevel;
import org.mithaq.tracking.Plan.MeasureState;

/**
 * A plan as it stands.
 *
 * @param progress counted today
 * @param values of indicators, the newest first
 * @param reports made, by indicator and due day
 * @param due reports that are due or overdue
 */
public record PlanView(
    String id,
    long version,
    State state,
    Optional<LocalDate> adoptedOn,
    Plan plan,
    Progress progress,
    List<IndicatorValue> values,
    List<ProgressReport> reports,
    List<DueReport> due,
    String changedBy,
    Instant changedAt) {
  public PlanView {
    values = List.copyOf(values);
    reports = List.copyOf(reports);
    due = List.copyOf(due);
  }

  /** Where a plan stands. */
  public enum State {
    DRAFT,
    ADOPTED,
    CLOSED
  }

  /**
   * @param byState measures by state
   * @param byLevel measures by level of capacity
   * @param overdue measures that are not ended and whose target day has passed
   * @param dateUnknown measures that are not ended and have no target day (INV-33)
   */
  public record Progress(
      Map<MeasureState, Long> byState,
      Map<CapacityLevel, Long> byLevel,
      long overdue,
      long dateUnknown) {}

  /**
   * @param period which it is of: a day, a month, a year
   * @param disaggregated values by what they are split by
   */
  public record IndicatorValue(
      String indicator,
      LegalDate period,
      String value,
      Map<String, String> disaggregated,
      String source,
      Texts comment) {}

  /** A report on an indicator for the day on which it was due. */
  public record ProgressReport(
      String indicator,
      LocalDate due,
      LocalDate submittedOn,
      Texts text,
      List<String> documents,
      boolean open) {}

  /**
   * @param addressees the responsible, and the lead of the measure
   */
  public record DueReport(
      String indicator, LocalDate due, boolean overdue, List<String> addressees) {}
}
