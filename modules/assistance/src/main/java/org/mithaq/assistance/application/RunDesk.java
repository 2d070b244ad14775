package org.mithaq.assistance.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.mithaq.access.CurrentActor;
import org.mithaq.assistance.AssistanceModule;
import org.mithaq.assistance.ModuleRun;
import org.mithaq.assistance.ModuleRun.State;
import org.mithaq.assistance.ModuleRuns.StepView;
import org.mithaq.assistance.ModuleStep;
import org.mithaq.assistance.RegionalOverlay;
import org.mithaq.assistance.RuleResult;
import org.mithaq.assistance.persistence.ModuleRows;
import org.mithaq.assistance.persistence.RunRows;
import org.mithaq.assistance.rules.Asked;
import org.mithaq.assistance.rules.OutputRules;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.RefusedException;

/** What every use case of runs does first and last: takes one up, asks its rules, writes it. */
@ApplicationScoped
class RunDesk {
  private final RunRows rows;
  private final ModuleRows modules;
  private final OutputRules rules;
  private final Clock clock;

  @Inject
  RunDesk(RunRows rows, ModuleRows modules, OutputRules rules, Clock clock) {
    this.rows = rows;
    this.modules = modules;
    this.rules = rules;
    this.clock = clock;
  }

  /**
   * Locks an open run that nobody has changed since, for an actor whose right reaches its State.
   */
  ModuleRun take(String id, long version) {
    ModuleRun run = rows.lock(id).map(RunRows.Kept::run).orElseThrow(() -> missing(id));
    CurrentActor.needs(Permission.RUN_MODULE, run.iso3());
    if (run.state() != State.OPEN) {
      throw RefusedException.conflict("The run is " + run.state() + ".");
    }
    if (run.version() != version) {
      throw RefusedException.conflict("Somebody changed this run meanwhile.");
    }
    return run;
  }

  void save(ModuleRun run) {
    rows.save(run, by(), now());
  }

  AssistanceModule module(ModuleRun run) {
    return modules.version(run.region(), run.module(), run.moduleVersion()).orElseThrow();
  }

  static ModuleStep step(AssistanceModule module, String id) {
    return module
        .step(id)
        .orElseThrow(() -> RefusedException.notFound("The programme has no step " + id + "."));
  }

  RuleResult check(ModuleRun run, AssistanceModule module, ModuleStep step) {
    return rules.check(new Asked(run, module, step, today()));
  }

  List<StepView> steps(ModuleRun run, AssistanceModule module) {
    RegionalOverlay overlay =
        modules.overlay(run.region()).orElse(RegionalOverlay.none(run.region()));
    return module.steps().stream()
        .map(
            step ->
                new StepView(
                    step, run.step(step.id()), check(run, module, step), overlay.notesFor(step)))
        .toList();
  }

  static RefusedException missing(String id) {
    return RefusedException.notFound("There is no run " + id + " within your reach.");
  }

  static String by() {
    return CurrentActor.get().name();
  }

  Instant now() {
    return clock.instant();
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }
}
