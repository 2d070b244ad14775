package org.mithaq.tracking;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mithaq.kernel.LegalDate;
import org.mithaq.kernel.Texts;
import org.mithaq.tracking.AssessmentView.Consultation;

/**
 * A national plan or a regional programme, whole.
 *
 * @param owner code of a State, or of a region
 * @param from first day of its period
 * @param to last day of it
 * @param adoptedBy who adopted or is to adopt it
 * @param endorsement document of the endorsement, empty without
 * @param priorities of a programme
 */
public record Plan(
    Kind kind,
    String owner,
    Texts title,
    LegalDate from,
    LegalDate to,
    String adoptedBy,
    List<Consultation> consultations,
    String endorsement,
    List<Texts> priorities,
    List<Measure> measures,
    List<Indicator> indicators) {
  public Plan {
    consultations = List.copyOf(consultations);
    priorities = List.copyOf(priorities);
    measures = List.copyOf(measures);
    indicators = List.copyOf(indicators);
  }

  public Optional<Indicator> indicator(String reference) {
    return indicators.stream().filter(one -> one.reference().equals(reference)).findFirst();
  }

  public Optional<Measure> measure(String reference) {
    return measures.stream().filter(one -> one.reference().equals(reference)).findFirst();
  }

  /** Whose plan. */
  public enum Kind {
    NATIONAL,
    REGIONAL
  }

  /** What a measure is. */
  public enum MeasureType {
    LAW_REFORM,
    INSTITUTION,
    CAPACITY,
    PROCEDURE,
    INFORMATION_SYSTEM,
    PREVENTION,
    COOPERATION,
    AWARENESS
  }

  /** At which of the OECD's three levels capacity grows. */
  public enum CapacityLevel {
    ENABLING_ENVIRONMENT,
    ORGANIZATION,
    INDIVIDUAL
  }

  /** Where a measure stands. */
  public enum MeasureState {
    PLANNED,
    IN_PROGRESS,
    AT_RISK,
    DELAYED,
    DONE,
    DROPPED;

    public boolean ended() {
      return this == DONE || this == DROPPED;
    }
  }

  /**
   * @param reference unique in the plan
   * @param findings ids of findings that it answers
   * @param obligations paths
   * @param lead one institution, and as many partners as there are
   * @param champion who stands for it
   * @param predecessors references of measures that come first
   */
  public record Measure(
      String reference,
      Texts title,
      Texts description,
      Set<String> findings,
      Set<String> obligations,
      String lead,
      List<String> partners,
      MeasureType type,
      CapacityLevel capacityLevel,
      String incentive,
      String champion,
      LegalDate from,
      LegalDate target,
      Texts targetComment,
      Set<String> predecessors,
      MeasureState state,
      Texts outcome,
      List<Milestone> milestones) {
    public Measure {
      partners = List.copyOf(partners);
      milestones = List.copyOf(milestones);
    }
  }

  /**
   * @param done when it was reached; unknown while it is open
   */
  public record Milestone(Texts title, LegalDate due, LegalDate done, String evidence) {}

  /** Which way is better. */
  public enum Direction {
    UP,
    DOWN
  }

  /**
   * @param measure reference of the measure that it measures, empty for the whole plan
   * @param baseline value at the beginning, empty when nobody took one
   * @param disaggregation by what values are split: sex, age, region
   * @param frequencyMonths how often is reported; 0 for never
   * @param responsible who reports
   */
  public record Indicator(
      String reference,
      String measure,
      Texts title,
      String unit,
      Direction direction,
      String baseline,
      LegalDate baselineDate,
      String benchmark,
      List<Target> targets,
      List<String> disaggregation,
      int frequencyMonths,
      String responsible) {
    public Indicator {
      targets = List.copyOf(targets);
      disaggregation = List.copyOf(disaggregation);
    }
  }

  /** A value that is to be reached by a day. */
  public record Target(LegalDate date, String value) {}
}
