package org.mithaq.app.ui.assistance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.mithaq.access.CurrentActor;
import org.mithaq.app.asking.Labels;
import org.mithaq.app.ui.desk.DeskForm;
import org.mithaq.app.ui.shared.Missing;
import org.mithaq.app.ui.shared.Reader;
import org.mithaq.assistance.KeepRun;
import org.mithaq.assistance.ModuleRun;
import org.mithaq.assistance.ModuleRuns;
import org.mithaq.assistance.ModuleRuns.CapacityState;
import org.mithaq.assistance.ModuleRuns.CapacityView;
import org.mithaq.assistance.ModuleRuns.RunView;
import org.mithaq.assistance.ModuleRuns.StepView;
import org.mithaq.kernel.Permission;
import org.mithaq.regions.Regions;

/**
 * One run: every step with its state and its rule, and what ends the run. When a form comes back,
 * pages ask before the run is loaded: then there is nothing to show yet.
 */
@Named
@RequestScoped
public class RunPage {
  @Inject private ModuleRuns runs;
  @Inject private KeepRun keep;
  @Inject private Regions regions;
  @Inject private DeskForm form;
  @Inject private Reader reader;
  @Inject private Labels labels;

  private RunView view;

  public void load() {
    if (!CurrentActor.get().may(Permission.SEE_TRACKING)) {
      Missing.forbidden();
      return;
    }
    String id = reader.part("id");
    String pressed = form.pressed();
    if (!pressed.isEmpty()) {
      press(id, pressed);
    }
    runs.find(id).ifPresentOrElse(found -> view = found, Missing::notFound);
  }

  private void press(String id, String pressed) {
    long version = version(form);
    switch (pressed.split(" ")[0]) {
      case "done" -> form.does("assist-step", () -> keep.done(id, version, pressed.substring(5)));
      case "reopen" ->
          form.does("assist-step", () -> keep.reopen(id, version, pressed.substring(7)));
      case "team" -> form.does("assist-saved", () -> keep.team(id, version, team()));
      case "migrate" -> form.does("assist-migrated", () -> keep.migrate(id, version));
      case "complete" -> form.does("assist-completed", () -> keep.complete(id, version));
      case "abandon" ->
          form.does("assist-abandoned", () -> keep.abandon(id, version, form.text("reason")));
      default -> {
        // What is done within a step is the step's page's own.
      }
    }
  }

  /** The version that whoever pressed has seen; another one is a conflict. */
  static long version(DeskForm form) {
    String seen = form.text("version");
    return seen.matches("\\d{1,18}") ? Long.parseLong(seen) : -1;
  }

  private List<String> team() {
    return Arrays.asList(form.text("team").split("[\\n\\r,،;]+"));
  }

  public RunView getView() {
    return view;
  }

  public ModuleRun getRun() {
    return view == null ? null : view.run();
  }

  public boolean isOpen() {
    return view != null
        && view.run().state() == ModuleRun.State.OPEN
        && CurrentActor.get().may(Permission.RUN_MODULE, view.run().iso3());
  }

  public String getStateName() {
    return labels.state(view.run().iso3(), reader.getLanguage());
  }

  public String getRegionName() {
    return regions
        .find(view.run().region())
        .map(one -> reader.best(one.names()).value())
        .orElse(view.run().region());
  }

  public String getTeam() {
    return view == null ? "" : String.join("\n", view.run().team());
  }

  /** Whether it can be marked as done now. */
  public boolean ready(StepView one) {
    return isOpen() && one.result().holds() && one.record().state() != ModuleRun.StepState.DONE;
  }

  public boolean skippable(StepView one) {
    return isOpen() && !one.step().mandatory();
  }

  public List<CapacityView> getLacking() {
    return view == null
        ? List.of()
        : view.capacities().stream().filter(one -> one.state() != CapacityState.MET).toList();
  }

  /** A line's subject as it is cited; the name of a model; nothing for the whole step. */
  public String about(String subject) {
    if (subject.contains("/")) {
      return reader.cited(subject);
    }
    return view.module().models().stream()
        .filter(one -> one.id().equals(subject))
        .findFirst()
        .map(one -> reader.best(one.heading()).value())
        .orElse(subject);
  }

  /** What a step is called in a sentence. */
  public String stepName(String id) {
    return view.module().step(id).map(one -> reader.code("assist.kind", one.kind())).orElse(id);
  }
}
