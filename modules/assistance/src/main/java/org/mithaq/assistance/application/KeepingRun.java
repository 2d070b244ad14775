package org.mithaq.assistance.application;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.mithaq.assistance.AssistanceModule;
import org.mithaq.assistance.AssistanceModules;
import org.mithaq.assistance.KeepRun;
import org.mithaq.assistance.ModuleDifference;
import org.mithaq.assistance.ModuleRun;
import org.mithaq.assistance.ModuleRun.Comparison;
import org.mithaq.assistance.ModuleRun.Likeness;
import org.mithaq.assistance.ModuleRun.Reading;
import org.mithaq.assistance.ModuleRun.State;
import org.mithaq.assistance.ModuleRun.StepRecord;
import org.mithaq.assistance.ModuleRun.StepState;
import org.mithaq.assistance.ModuleRun.Training;
import org.mithaq.assistance.ModuleRuns.Hindrance;
import org.mithaq.assistance.ModuleStep;
import org.mithaq.assistance.OutputRule;
import org.mithaq.assistance.RuleResult;
import org.mithaq.assistance.domain.RunRules;
import org.mithaq.assistance.persistence.RunRows;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Requires;
import org.mithaq.kernel.UseCase;
import org.mithaq.regions.Regions;

/** Keeps runs, each step by its rule. */
@UseCase
@Requires(value = Permission.RUN_MODULE, placed = true)
class KeepingRun implements KeepRun {
  private static final int MOST_IN_TEAM = 100;

  private final RunDesk desk;
  private final RunRows rows;
  private final AssistanceModules modules;
  private final Regions regions;
  private final NationalProvisions provisions;

  @Inject
  KeepingRun(
      RunDesk desk,
      RunRows rows,
      AssistanceModules modules,
      Regions regions,
      NationalProvisions provisions) {
    this.desk = desk;
    this.rows = rows;
    this.modules = modules;
    this.regions = regions;
    this.provisions = provisions;
  }

  @Override
  @Requires(Permission.RUN_MODULE)
  public String start(Start start) {
    if (regions.state(start.iso3()).isEmpty()) {
      throw RefusedException.invalid("state", "No State has the code " + start.iso3() + ".");
    }
    AssistanceModule module =
        modules.openTo(start.iso3()).stream()
            .filter(one -> one.region().equals(start.region()))
            .filter(one -> one.code().equals(start.module()))
            .findFirst()
            .orElseThrow(
                () ->
                    RefusedException.invalid("module", "No such programme is open to the State."));
    if (rows.open(start.iso3(), start.region(), start.module())) {
      throw RefusedException.conflict("The State runs this programme already.");
    }
    ModuleRun run =
        new ModuleRun(
            UUID.randomUUID().toString(),
            1,
            start.iso3(),
            start.region(),
            start.module(),
            module.version(),
            State.OPEN,
            RunDesk.by(),
            desk.now(),
            Optional.empty(),
            "",
            members(start.team()),
            java.util.Map.of(),
            List.of());
    rows.insert(run);
    return run.id();
  }

  @Override
  public void team(String id, long version, List<String> members) {
    desk.save(RunRules.with(desk.take(id, version), members(members)));
  }

  @Override
  public void read(String id, long version, String step) {
    String by = RunDesk.by();
    record(
        id,
        version,
        step,
        OutputRule.GUIDANCE_READ,
        was -> {
          List<Reading> readings = new ArrayList<>(was.readings());
          readings.removeIf(one -> one.by().equals(by));
          readings.add(new Reading(by, desk.now()));
          return copy(was, readings, was.comparisons(), was.trainings(), was.noNeed());
        });
  }

  @Override
  public void compare(String id, long version, String step, ComparisonDraft draft) {
    ModuleRun run = desk.take(id, version);
    ModuleStep at = RunDesk.step(desk.module(run), step);
    if (!at.models().contains(draft.model())) {
      throw RefusedException.invalid("model", "The step has no model " + draft.model() + ".");
    }
    boolean absent = draft.likeness() == Likeness.ABSENT;
    if (absent != draft.provision().isBlank()) {
      throw RefusedException.invalid(
          "provision", "A provision is named, unless the State has none like it.");
    }
    if (!absent) {
      provisions.check(draft.provision(), run.iso3(), desk.today());
    }
    if (draft.note().isBlank() && draft.likeness() != Likeness.SAME_SUBSTANCE) {
      throw RefusedException.invalid("comparison", "What differs is said in a note.");
    }
    Comparison comparison =
        new Comparison(
            draft.model(),
            draft.provision().strip(),
            draft.likeness(),
            draft.note().strip(),
            RunDesk.by(),
            desk.now());
    record(
        id,
        version,
        step,
        OutputRule.COMPARED,
        was -> {
          List<Comparison> all = new ArrayList<>(was.comparisons());
          all.removeIf(one -> one.model().equals(draft.model()));
          all.add(comparison);
          return copy(was, was.readings(), all, was.trainings(), was.noNeed());
        });
  }

  @Override
  public void trained(String id, long version, String step, TrainingDraft draft) {
    if (draft.topic().isBlank() || draft.participants() < 1) {
      throw RefusedException.invalid("training", "A training has a subject and participants.");
    }
    if (draft.on().isAfter(desk.today())) {
      throw RefusedException.invalid("on", "A training that is recorded has been held.");
    }
    record(
        id,
        version,
        step,
        OutputRule.TRAINED,
        was -> {
          List<Training> all = new ArrayList<>(was.trainings());
          all.add(
              new Training(
                  draft.topic().strip(),
                  draft.on(),
                  draft.participants(),
                  draft.provider().strip(),
                  RunDesk.by(),
                  desk.now()));
          return copy(was, was.readings(), was.comparisons(), all, was.noNeed());
        });
  }

  @Override
  public void noNeed(String id, long version, String step, String reason) {
    record(
        id,
        version,
        step,
        OutputRule.NEED_RECORDED,
        was -> copy(was, was.readings(), was.comparisons(), was.trainings(), reason.strip()));
  }

  @Override
  public void done(String id, long version, String step) {
    ModuleRun run = desk.take(id, version);
    AssistanceModule module = desk.module(run);
    RuleResult result = desk.check(run, module, RunDesk.step(module, step));
    if (!result.holds()) {
      throw RefusedException.conflict(
          "The output of the step is not there: "
              + result.lines().stream()
                  .filter(line -> !line.holds())
                  .map(line -> (line.about() + " " + line.because()).strip())
                  .collect(Collectors.joining(", "))
              + ".");
    }
    desk.save(
        RunRules.with(
            run,
            step,
            was ->
                new StepRecord(
                    StepState.DONE,
                    "",
                    RunDesk.by(),
                    desk.now(),
                    was.readings(),
                    was.comparisons(),
                    was.trainings(),
                    was.noNeed(),
                    result.outputs())));
  }

  @Override
  public void block(String id, long version, String step, String reason) {
    to(id, version, step, StepState.BLOCKED, given(reason));
  }

  @Override
  public void skip(String id, long version, String step, String reason) {
    ModuleRun run = desk.take(id, version);
    if (RunDesk.step(desk.module(run), step).mandatory()) {
      throw RefusedException.conflict("The step is mandatory.");
    }
    to(id, version, step, StepState.SKIPPED, given(reason));
  }

  @Override
  public void reopen(String id, long version, String step) {
    to(id, version, step, StepState.IN_PROGRESS, "");
  }

  @Override
  public void complete(String id, long version) {
    ModuleRun run = desk.take(id, version);
    List<Hindrance> hindrances = RunRules.hindrances(desk.steps(run, desk.module(run)));
    if (!hindrances.isEmpty()) {
      throw RefusedException.conflict(
          "The run cannot be completed: "
              + hindrances.stream()
                  .map(one -> (one.step() + " " + one.code()).strip())
                  .collect(Collectors.joining(", "))
              + ".");
    }
    desk.save(RunRules.ended(run, State.COMPLETED, desk.now(), ""));
  }

  @Override
  public void abandon(String id, long version, String reason) {
    ModuleRun run = desk.take(id, version);
    desk.save(RunRules.ended(run, State.ABANDONED, desk.now(), given(reason)));
  }

  @Override
  public List<ModuleDifference> migrate(String id, long version) {
    ModuleRun run = desk.take(id, version);
    AssistanceModule newest =
        modules
            .find(run.region(), run.module())
            .filter(one -> one.version() > run.moduleVersion())
            .orElseThrow(() -> RefusedException.conflict("There is no newer version."));
    ModuleRun migrated = RunRules.migrated(run, desk.module(run), newest, RunDesk.by(), desk.now());
    desk.save(migrated);
    return migrated.migrations().get(migrated.migrations().size() - 1).differences();
  }

  private void to(String id, long version, String step, StepState state, String reason) {
    ModuleRun run = desk.take(id, version);
    RunDesk.step(desk.module(run), step);
    desk.save(
        RunRules.with(
            run, step, was -> RunRules.state(was, state, reason, RunDesk.by(), desk.now())));
  }

  /** Notes something in a step that asks for it; the step is in work from then. */
  private void record(
      String id, long version, String step, OutputRule rule, UnaryOperator<StepRecord> change) {
    ModuleRun run = desk.take(id, version);
    if (RunDesk.step(desk.module(run), step).outputRule() != rule) {
      throw RefusedException.conflict("The step asks for something else.");
    }
    desk.save(
        RunRules.with(
            run,
            step,
            was ->
                RunRules.state(
                    change.apply(was), StepState.IN_PROGRESS, "", RunDesk.by(), desk.now())));
  }

  private static StepRecord copy(
      StepRecord was,
      List<Reading> readings,
      List<Comparison> comparisons,
      List<Training> trainings,
      String noNeed) {
    return new StepRecord(
        was.state(),
        was.reason(),
        was.by(),
        was.at(),
        readings,
        comparisons,
        trainings,
        noNeed,
        was.outputs());
  }

  private static List<String> members(List<String> given) {
    List<String> members =
        given.stream().map(String::strip).filter(one -> !one.isEmpty()).distinct().toList();
    if (members.size() > MOST_IN_TEAM) {
      throw RefusedException.invalid("team", "A team has at most " + MOST_IN_TEAM + " members.");
    }
    return members;
  }

  private static String given(String reason) {
    if (reason.isBlank()) {
      throw RefusedException.invalid("reason", "This is done with a reason.");
    }
    return reason.strip();
  }
}
