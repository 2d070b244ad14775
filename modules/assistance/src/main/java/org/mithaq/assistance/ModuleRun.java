package org.mithaq.assistance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A State's way through one version of a programme.
 *
 * @param version optimistic lock
 * @param reason why it was abandoned, empty otherwise
 * @param team account names or names of institutions
 * @param steps what became of each step, by its id
 */
public record ModuleRun(
    String id,
    long version,
    String iso3,
    String region,
    String module,
    int moduleVersion,
    State state,
    String startedBy,
    Instant startedAt,
    Optional<Instant> endedAt,
    String reason,
    List<String> team,
    Map<String, StepRecord> steps,
    List<Migration> migrations) {
  public ModuleRun {
    team = List.copyOf(team);
    steps = new TreeMap<>(steps);
    migrations = List.copyOf(migrations);
  }

  /** Where a run stands. */
  public enum State {
    OPEN,
    COMPLETED,
    ABANDONED
  }

  /** Where a step stands. */
  public enum StepState {
    NOT_STARTED,
    IN_PROGRESS,
    BLOCKED,
    DONE,
    SKIPPED
  }

  public StepRecord step(String id) {
    return steps.getOrDefault(id, StepRecord.NONE);
  }

  /**
   * What became of a step.
   *
   * @param reason why it is blocked, was skipped or was taken up again
   * @param by who changed it last
   * @param noNeed why the State has no need here, empty without
   * @param outputs as they were when it was done
   */
  public record StepRecord(
      StepState state,
      String reason,
      String by,
      Instant at,
      List<Reading> readings,
      List<Comparison> comparisons,
      List<Training> trainings,
      String noNeed,
      List<Output> outputs) {
    public static final StepRecord NONE =
        new StepRecord(
            StepState.NOT_STARTED,
            "",
            "",
            Instant.EPOCH,
            List.of(),
            List.of(),
            List.of(),
            "",
            List.of());

    public StepRecord {
      readings = List.copyOf(readings);
      comparisons = List.copyOf(comparisons);
      trainings = List.copyOf(trainings);
      outputs = List.copyOf(outputs);
    }
  }

  /** Somebody read the notes. */
  public record Reading(String by, Instant at) {}

  /** How a national provision stands to a model, in the eyes of the team. */
  public enum Likeness {
    SAME_SUBSTANCE,
    NARROWER,
    BROADER,
    DIFFERENT,
    /** The State has no provision like it. */
    ABSENT
  }

  /**
   * @param model id of the model provision
   * @param provision address of the national provision, empty for ABSENT
   */
  public record Comparison(
      String model, String provision, Likeness likeness, String note, String by, Instant at) {}

  /** A training that was held. */
  public record Training(
      String topic, LocalDate on, int participants, String provider, String by, Instant at) {}

  /** From one version to another, with what was different. */
  public record Migration(
      int from, int to, List<ModuleDifference> differences, String by, Instant at) {
    public Migration {
      differences = List.copyOf(differences);
    }
  }
}
