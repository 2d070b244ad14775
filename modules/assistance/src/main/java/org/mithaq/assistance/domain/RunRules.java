package org.mithaq.assistance.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.mithaq.assistance.AssistanceModule;
import org.mithaq.assistance.ModuleDifference;
import org.mithaq.assistance.ModuleRun;
import org.mithaq.assistance.ModuleRun.Migration;
import org.mithaq.assistance.ModuleRun.StepRecord;
import org.mithaq.assistance.ModuleRun.StepState;
import org.mithaq.assistance.ModuleRuns.Hindrance;
import org.mithaq.assistance.ModuleRuns.StepView;
import org.mithaq.assistance.ModuleStep;

/** How a run may change. */
public final class RunRules {
  /** A mandatory step is not done. */
  public static final String OPEN = "OPEN";

  /** Done once, and its rule holds no longer. */
  public static final String LAPSED = "LAPSED";

  /** No output analyses the State's own law (INV-51). */
  public static final String NO_NATIONAL_ANALYSIS = "NO_NATIONAL_ANALYSIS";

  private RunRules() {}

  /** What keeps a run from being completed; empty when it can be. */
  public static List<Hindrance> hindrances(List<StepView> steps) {
    List<Hindrance> all = new ArrayList<>();
    for (StepView one : steps) {
      StepState state = one.record().state();
      if (one.lapsed()) {
        all.add(new Hindrance(one.step().id(), LAPSED));
      } else if (state != StepState.DONE && state != StepState.SKIPPED) {
        all.add(new Hindrance(one.step().id(), OPEN));
      }
    }
    if (steps.stream().noneMatch(RunRules::analysed)) {
      all.add(new Hindrance("", NO_NATIONAL_ANALYSIS));
    }
    return all;
  }

  private static boolean analysed(StepView one) {
    return one.step().kind().nationalAnalysis()
        && one.record().state() == StepState.DONE
        && !one.record().outputs().isEmpty();
  }

  /** The same run with another record of one step. */
  public static ModuleRun with(ModuleRun run, String step, UnaryOperator<StepRecord> change) {
    Map<String, StepRecord> steps = new TreeMap<>(run.steps());
    steps.put(step, change.apply(run.step(step)));
    return with(run, steps);
  }

  private static ModuleRun with(ModuleRun run, Map<String, StepRecord> steps) {
    return copy(
        run,
        run.moduleVersion(),
        run.state(),
        run.endedAt(),
        run.reason(),
        run.team(),
        steps,
        run.migrations());
  }

  public static ModuleRun with(ModuleRun run, List<String> team) {
    return copy(
        run,
        run.moduleVersion(),
        run.state(),
        run.endedAt(),
        run.reason(),
        team,
        run.steps(),
        run.migrations());
  }

  public static ModuleRun ended(ModuleRun run, ModuleRun.State state, Instant at, String reason) {
    return copy(
        run,
        run.moduleVersion(),
        state,
        Optional.of(at),
        reason,
        run.team(),
        run.steps(),
        run.migrations());
  }

  /**
   * Over to a newer version: steps whose task is the same stay as they are, those whose task
   * changed are taken up again with what was recorded, those that are gone leave the run; the
   * migration keeps what differed.
   */
  public static ModuleRun migrated(
      ModuleRun run, AssistanceModule from, AssistanceModule to, String by, Instant at) {
    List<ModuleDifference> differences = ModuleDifferences.between(from, to);
    Map<String, StepRecord> steps = new TreeMap<>();
    for (ModuleStep step : to.steps()) {
      Optional<ModuleStep> before = from.step(step.id());
      StepRecord record = run.step(step.id());
      if (before.isPresent() && !record.equals(StepRecord.NONE)) {
        boolean same = ModuleDifferences.sameTask(before.get(), step);
        boolean mayStay = record.state() != StepState.SKIPPED || !step.mandatory();
        steps.put(
            step.id(), same && mayStay ? record : state(record, StepState.IN_PROGRESS, "", by, at));
      }
    }
    List<Migration> migrations = new ArrayList<>(run.migrations());
    migrations.add(new Migration(from.version(), to.version(), differences, by, at));
    return copy(
        run, to.version(), run.state(), run.endedAt(), run.reason(), run.team(), steps, migrations);
  }

  /** The same record in another state, without outputs. */
  public static StepRecord state(
      StepRecord record, StepState state, String reason, String by, Instant at) {
    return new StepRecord(
        state,
        reason,
        by,
        at,
        record.readings(),
        record.comparisons(),
        record.trainings(),
        record.noNeed(),
        List.of());
  }

  private static ModuleRun copy(
      ModuleRun run,
      int moduleVersion,
      ModuleRun.State state,
      Optional<Instant> endedAt,
      String reason,
      List<String> team,
      Map<String, StepRecord> steps,
      List<Migration> migrations) {
    return new ModuleRun(
        run.id(),
        run.version(),
        run.iso3(),
        run.region(),
        run.module(),
        moduleVersion,
        state,
        run.startedBy(),
        run.startedAt(),
        endedAt,
        reason,
        team,
        steps,
        migrations);
  }
}
