package org.mithaq.app.api.assistance;

import java.util.List;
import java.util.Map;
import org.mithaq.assistance.ModuleDifference;
import org.mithaq.assistance.ModuleRuns.CapacityView;
import org.mithaq.assistance.ModuleRuns.CompletedRun;
import org.mithaq.assistance.ModuleRuns.Hindrance;
import org.mithaq.assistance.ModuleRuns.RunSummary;
import org.mithaq.assistance.ModuleRuns.RunView;
import org.mithaq.assistance.ModuleRuns.StepView;
import org.mithaq.assistance.Output;
import org.mithaq.assistance.RuleResult;

/** A run on the wire. */
public record RunJson(
    String id,
    long version,
    String iso3,
    String region,
    String module,
    int moduleVersion,
    int newestVersion,
    String state,
    List<String> team,
    List<Step> steps,
    List<Difference> differences,
    List<Capacity> prerequisites,
    List<Block> hindrances) {

  static RunJson of(RunView view) {
    return new RunJson(
        view.run().id(),
        view.run().version(),
        view.run().iso3(),
        view.run().region(),
        view.run().module(),
        view.run().moduleVersion(),
        view.newest(),
        view.run().state().name(),
        view.run().team(),
        view.steps().stream().map(Step::of).toList(),
        view.differences().stream().map(Difference::of).toList(),
        view.capacities().stream().map(Capacity::of).toList(),
        view.hindrances().stream().map(Block::of).toList());
  }

  /** A run in a list. */
  public record Row(
      String id, String iso3, String region, String module, String state, int done, int steps) {
    static Row of(RunSummary one) {
      return new Row(
          one.id(),
          one.iso3(),
          one.region(),
          one.module(),
          one.state().name(),
          one.done(),
          one.steps());
    }
  }

  /**
   * @param holds whether the output rule holds now, whatever the step says of itself
   */
  public record Step(
      String id,
      String kind,
      String outputRule,
      boolean mandatory,
      String state,
      String reason,
      boolean holds,
      List<Line> lines,
      List<Result> outputs) {
    static Step of(StepView one) {
      return new Step(
          one.step().id(),
          one.step().kind().name(),
          one.step().outputRule().name(),
          one.step().mandatory(),
          one.record().state().name(),
          one.record().reason(),
          one.result().holds(),
          one.result().lines().stream().map(Line::of).toList(),
          one.record().outputs().stream().map(Result::of).toList());
    }
  }

  /** What a rule says of one obligation or model. */
  public record Line(String about, boolean holds, String because, String detail) {
    static Line of(RuleResult.Line one) {
      return new Line(one.about(), one.holds(), one.because(), one.detail());
    }
  }

  /** What a step brought about. */
  public record Result(String kind, String ref, String about, Map<String, String> label) {
    static Result of(Output one) {
      return new Result(one.kind().name(), one.ref(), one.about(), one.label().byTag());
    }
  }

  /** What differs from the newest version. */
  public record Difference(String kind, String subject, String detail) {
    static Difference of(ModuleDifference one) {
      return new Difference(one.kind().name(), one.subject(), one.detail());
    }
  }

  /** A capacity that the programme presupposes. */
  public record Capacity(String id, String tool, String state, String assessment) {
    static Capacity of(CapacityView one) {
      return new Capacity(
          one.prerequisite().id(), one.prerequisite().tool(), one.state().name(), one.assessment());
    }
  }

  /** What stands in the way of completion. */
  public record Block(String step, String code) {
    static Block of(Hindrance one) {
      return new Block(one.step(), one.code());
    }
  }

  /** A completed run as anybody may see it. */
  public record Completed(
      String region,
      String module,
      int moduleVersion,
      String startedAt,
      String endedAt,
      List<Result> outputs,
      int notPublic) {
    static Completed of(CompletedRun one) {
      return new Completed(
          one.region(),
          one.module(),
          one.moduleVersion(),
          one.startedAt().toString(),
          one.endedAt().toString(),
          one.outputs().stream().map(Result::of).toList(),
          one.kept());
    }
  }

  /** What starts a run. */
  public record NewRun(String state, String region, String module, List<String> team) {}

  /**
   * What is done with a run.
   *
   * @param act complete, abandon, migrate; with a step: read, done, block, skip, reopen, no-need
   */
  public record NewAct(Long version, String act, String step, String reason) {}

  /** What was made. */
  public record Made(String id) {}
}
