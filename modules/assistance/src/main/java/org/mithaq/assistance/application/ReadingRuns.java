package org.mithaq.assistance.application;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.mithaq.access.CurrentActor;
import org.mithaq.assistance.AssistanceModule;
import org.mithaq.assistance.ModuleDifference;
import org.mithaq.assistance.ModuleRun;
import org.mithaq.assistance.ModuleRun.StepState;
import org.mithaq.assistance.ModuleRuns;
import org.mithaq.assistance.Output;
import org.mithaq.assistance.domain.ModuleDifferences;
import org.mithaq.assistance.domain.RunRules;
import org.mithaq.assistance.persistence.ModuleRows;
import org.mithaq.assistance.persistence.RunRows;
import org.mithaq.kernel.Open;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.Requires;
import org.mithaq.kernel.UseCase;

/** Shows runs: whole to those who see tracking of the State, what came of them to anybody. */
@UseCase
class ReadingRuns implements ModuleRuns {
  private final RunRows rows;
  private final ModuleRows modules;
  private final RunDesk desk;
  private final Capacities capacities;
  private final PublicOutputs outputs;

  @Inject
  ReadingRuns(
      RunRows rows,
      ModuleRows modules,
      RunDesk desk,
      Capacities capacities,
      PublicOutputs outputs) {
    this.rows = rows;
    this.modules = modules;
    this.desk = desk;
    this.capacities = capacities;
    this.outputs = outputs;
  }

  @Override
  @Requires(value = Permission.SEE_TRACKING, audited = false, placed = true)
  public List<RunSummary> within() {
    return rows.within(CurrentActor.get().reach(Permission.SEE_TRACKING)).stream()
        .map(this::summary)
        .toList();
  }

  private RunSummary summary(RunRows.Kept kept) {
    ModuleRun run = kept.run();
    AssistanceModule module = desk.module(run);
    int done =
        (int)
            module.steps().stream()
                .map(step -> run.step(step.id()).state())
                .filter(state -> state == StepState.DONE || state == StepState.SKIPPED)
                .count();
    return new RunSummary(
        run.id(),
        run.iso3(),
        run.region(),
        run.module(),
        run.moduleVersion(),
        module.titles(),
        run.state(),
        run.startedBy(),
        run.startedAt(),
        kept.changedAt(),
        done,
        module.steps().size());
  }

  @Override
  @Requires(value = Permission.SEE_TRACKING, audited = false, placed = true)
  public Optional<RunView> find(String id) {
    return rows.find(id)
        .map(RunRows.Kept::run)
        .filter(run -> CurrentActor.get().may(Permission.SEE_TRACKING, run.iso3()))
        .map(this::view);
  }

  private RunView view(ModuleRun run) {
    AssistanceModule module = desk.module(run);
    Optional<AssistanceModule> newest =
        modules.newest(run.region(), run.module()).filter(one -> one.version() > module.version());
    List<ModuleDifference> differences =
        newest.map(one -> ModuleDifferences.between(module, one)).orElse(List.of());
    List<StepView> steps = desk.steps(run, module);
    return new RunView(
        run,
        module,
        steps,
        newest.map(AssistanceModule::version).orElse(module.version()),
        differences,
        capacities.of(run.iso3(), module),
        RunRules.hindrances(steps));
  }

  @Override
  @Requires(value = Permission.SEE_TRACKING, audited = false, placed = true)
  public List<CapacityView> capacities(String iso3, AssistanceModule module) {
    CurrentActor.needs(Permission.SEE_TRACKING, iso3);
    return capacities.of(iso3, module);
  }

  @Override
  @Open
  public List<CompletedRun> completed(String iso3) {
    return rows.completed(iso3).stream().map(RunRows.Kept::run).map(this::completed).toList();
  }

  private CompletedRun completed(ModuleRun run) {
    AssistanceModule module = desk.module(run);
    List<Output> all =
        module.steps().stream()
            .flatMap(step -> run.step(step.id()).outputs().stream())
            .distinct()
            .toList();
    List<Output> open = outputs.of(run.iso3(), all, desk.today());
    return new CompletedRun(
        run.id(),
        run.region(),
        run.module(),
        run.moduleVersion(),
        module.titles(),
        run.startedAt(),
        run.endedAt().orElseThrow(),
        open,
        all.size() - open.size());
  }
}
