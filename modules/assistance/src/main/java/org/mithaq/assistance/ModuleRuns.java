package org.mithaq.assistance;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mithaq.assistance.ModuleRun.State;
import org.mithaq.kernel.Texts;

/** Reading runs. A State's own people see them whole; anybody sees what completed ones gave. */
public interface ModuleRuns {
  /** Of the States within reach, those changed last first. Needs SEE_TRACKING. */
  List<RunSummary> within();

  /** A run with its programme and how the rule of every step stands now. Needs SEE_TRACKING. */
  Optional<RunView> find(String id);

  /** What the prerequisites of a programme find in a State (INV-53). Needs SEE_TRACKING. */
  List<CapacityView> capacities(String iso3, AssistanceModule module);

  /** The completed runs of a State, each output as far as it is public where it lives; open. */
  List<CompletedRun> completed(String iso3);

  /** A run in a list. */
  record RunSummary(
      String id,
      String iso3,
      String region,
      String module,
      int moduleVersion,
      Texts titles,
      State state,
      String startedBy,
      Instant startedAt,
      Instant changedAt,
      int done,
      int steps) {}

  /**
   * @param result how the rule stands now, whatever the step says of itself
   * @param regional notes of the region to the step
   */
  record StepView(
      ModuleStep step,
      ModuleRun.StepRecord record,
      RuleResult result,
      List<RegionalOverlay.Note> regional) {
    public StepView {
      regional = List.copyOf(regional);
    }

    /** Said to be done, and no longer so by the data. */
    public boolean lapsed() {
      return record.state() == ModuleRun.StepState.DONE && !result.holds();
    }
  }

  /**
   * @param newest the newest published version of the programme
   * @param differences between the version of the run and the newest; empty for none
   * @param hindrances codes of what keeps it from being completed
   */
  record RunView(
      ModuleRun run,
      AssistanceModule module,
      List<StepView> steps,
      int newest,
      List<ModuleDifference> differences,
      List<CapacityView> capacities,
      List<Hindrance> hindrances) {
    public RunView {
      steps = List.copyOf(steps);
      differences = List.copyOf(differences);
      capacities = List.copyOf(capacities);
      hindrances = List.copyOf(hindrances);
    }

    public Optional<StepView> step(String id) {
      return steps.stream().filter(one -> one.step().id().equals(id)).findFirst();
    }
  }

  /**
   * @param step id, empty for the whole run
   */
  record Hindrance(String step, String code) {}

  /** Whether a capacity is there. */
  enum CapacityState {
    MET,
    NOT_MET,
    /** No capacity assessment says. */
    UNKNOWN
  }

  /**
   * @param assessment id of the assessment that says so, empty without
   */
  record CapacityView(Prerequisite prerequisite, CapacityState state, String assessment) {}

  /**
   * @param outputs what anybody may see
   * @param kept how many more there are that the State has not published
   */
  record CompletedRun(
      String id,
      String region,
      String module,
      int moduleVersion,
      Texts titles,
      Instant startedAt,
      Instant endedAt,
      List<Output> outputs,
      int kept) {
    public CompletedRun {
      outputs = List.copyOf(outputs);
    }
  }
}
