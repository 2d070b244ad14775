package org.mithaq.app.ui.assistance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mithaq.access.CurrentActor;
import org.mithaq.app.ui.desk.DeskForm;
import org.mithaq.app.ui.shared.Missing;
import org.mithaq.app.ui.shared.Reader;
import org.mithaq.app.ui.tracking.TrackingForm;
import org.mithaq.assistance.CompareModel;
import org.mithaq.assistance.CompareModel.Beside;
import org.mithaq.assistance.GuideNote;
import org.mithaq.assistance.KeepRun;
import org.mithaq.assistance.KeepRun.ComparisonDraft;
import org.mithaq.assistance.KeepRun.TrainingDraft;
import org.mithaq.assistance.ModuleRun.Comparison;
import org.mithaq.assistance.ModuleRun.Likeness;
import org.mithaq.assistance.ModuleRuns;
import org.mithaq.assistance.ModuleRuns.StepView;
import org.mithaq.assistance.RuleResult;
import org.mithaq.concordance.StateNoProvision;
import org.mithaq.concordance.StateNoProvision.Statement;
import org.mithaq.kernel.Actor;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.RefusedException;

/** One step of a run: its notes, its models beside the law, and what is recorded of it here. */
@Named
@RequestScoped
public class RunStepPage {
  @Inject private RunPage runPage;
  @Inject private KeepRun keep;
  @Inject private CompareModel compare;
  @Inject private ModuleRuns runs;
  @Inject private StateNoProvision stating;
  @Inject private DeskForm form;
  @Inject private TrackingForm typed;
  @Inject private Reader reader;

  private StepView step;
  private List<Beside> beside = List.of();

  public void load() {
    String pressed = form.pressed();
    String id = reader.part("id");
    String own = reader.part("step");
    if (!pressed.isEmpty() && !runPagePresses(pressed)) {
      press(id, own, pressed, RunPage.version(form));
    }
    runPage.load();
    if (runPage.getView() == null) {
      return;
    }
    Optional<StepView> found = runPage.getView().step(own);
    if (found.isEmpty()) {
      Missing.notFound();
      return;
    }
    step = found.get();
    if (!step.step().models().isEmpty()
        && step.step().outputRule() == org.mithaq.assistance.OutputRule.COMPARED) {
      beside =
          compare.beside(
              runPage.getView().module(),
              step.step(),
              runPage.getRun().iso3(),
              reader.getLanguage(),
              reader.getToday());
    }
  }

  /** Marking done and taking up again are the run's own. */
  private static boolean runPagePresses(String pressed) {
    return pressed.startsWith("done ") || pressed.startsWith("reopen ");
  }

  private void press(String id, String own, String pressed, long version) {
    switch (pressed.split(" ")[0]) {
      case "read" -> form.does("assist-saved", () -> keep.read(id, version, own));
      case "block" ->
          form.does("assist-step", () -> keep.block(id, version, own, form.text("reason")));
      case "skip" ->
          form.does("assist-step", () -> keep.skip(id, version, own, form.text("reason")));
      case "no-need" ->
          form.does("assist-saved", () -> keep.noNeed(id, version, own, form.text("reason")));
      case "compare" ->
          form.does(
              "assist-saved",
              () -> keep.compare(id, version, own, comparison(pressed.substring(8))));
      case "none" -> form.does("assist-none", () -> none(id));
      case "trained" -> form.does("assist-saved", () -> keep.trained(id, version, own, training()));
      default -> form.says("refused.Invalid");
    }
  }

  private ComparisonDraft comparison(String model) {
    String likeness = form.text("likeness");
    Likeness said =
        Arrays.stream(Likeness.values())
            .filter(one -> one.name().equals(likeness))
            .findFirst()
            .orElseThrow(() -> RefusedException.invalid("likeness", "None is chosen."));
    return new ComparisonDraft(model, form.text("provision"), said, form.text("note"));
  }

  private TrainingDraft training() {
    String participants = form.text("participants");
    try {
      return new TrainingDraft(
          form.text("topic"),
          LocalDate.parse(form.text("on")),
          participants.matches("\\d{1,6}") ? Integer.parseInt(participants) : 0,
          form.text("provider"));
    } catch (DateTimeParseException notADay) {
      throw RefusedException.invalid("on", "not a day");
    }
  }

  /** A focal point says it for the State; an editor says that nothing was found. */
  private void none(String id) {
    String iso3 = runs.find(id).map(one -> one.run().iso3()).orElse("");
    Statement statement = new Statement(iso3, form.text("none-of"), typed.texts("note"));
    if (speaks(iso3)) {
      stating.stateForTheState(statement);
    } else {
      stating.state(statement);
    }
  }

  private static boolean speaks(String iso3) {
    Actor actor = CurrentActor.get();
    return actor.may(Permission.CONFIRM_FOR_STATE, iso3)
        && !actor.reach(Permission.CONFIRM_FOR_STATE).everywhere();
  }

  /**
   * Obligations of which the one at the desk may say that the State has no provision: nothing that
   * counts is mapped to them, and nobody has said so.
   */
  public List<String> getWithoutProvision() {
    if (!asks("MAPPED_OR_STATED") || !runPage.isOpen()) {
      return List.of();
    }
    String iso3 = runPage.getRun().iso3();
    boolean may = speaks(iso3) || CurrentActor.get().may(Permission.REVIEW_MAPPING, iso3);
    return may
        ? step.result().lines().stream()
            .filter(line -> !line.holds())
            .map(RuleResult.Line::about)
            .toList()
        : List.of();
  }

  public StepView getStep() {
    return step;
  }

  public List<Beside> getBeside() {
    return beside;
  }

  public List<GuideNote> getNotes() {
    return step == null ? List.of() : runPage.getView().module().guidanceOf(step.step());
  }

  public List<Likeness> getLikenesses() {
    return List.of(Likeness.values());
  }

  /** What was found of a model; null while nobody has said. */
  public Comparison said(String model) {
    return step.record().comparisons().stream()
        .filter(one -> one.model().equals(model))
        .findFirst()
        .orElse(null);
  }

  public boolean asks(String rule) {
    return step != null && step.step().outputRule().name().equals(rule);
  }
}
