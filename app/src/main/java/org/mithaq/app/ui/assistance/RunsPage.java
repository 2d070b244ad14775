package org.mithaq.app.ui.assistance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import org.mithaq.access.CurrentActor;
import org.mithaq.app.asking.Labels;
import org.mithaq.app.ui.desk.DeskForm;
import org.mithaq.app.ui.desk.Onward;
import org.mithaq.app.ui.shared.Reader;
import org.mithaq.assistance.AssistanceModule;
import org.mithaq.assistance.AssistanceModules;
import org.mithaq.assistance.KeepRun;
import org.mithaq.assistance.ModuleRun.State;
import org.mithaq.assistance.ModuleRuns;
import org.mithaq.assistance.ModuleRuns.CapacityState;
import org.mithaq.assistance.ModuleRuns.CapacityView;
import org.mithaq.assistance.ModuleRuns.RunSummary;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.Reach;
import org.mithaq.regions.Regions;
import org.mithaq.regions.StateView;

/** The runs within reach, and the programmes that can be started for a State. */
@Named
@RequestScoped
public class RunsPage {
  @Inject private ModuleRuns runs;
  @Inject private KeepRun keep;
  @Inject private AssistanceModules modules;
  @Inject private Regions regions;
  @Inject private DeskForm form;
  @Inject private Reader reader;
  @Inject private Labels labels;

  private List<RunSummary> found;

  /** Starts what was pressed. */
  public void work() {
    String pressed = form.pressed();
    if (pressed.startsWith("start ")) {
      String[] which = pressed.substring("start ".length()).split("/", 2);
      form.tries(
          () -> {
            String id = keep.start(new KeepRun.Start(getState(), which[0], which[1], List.of()));
            Onward.to("/desk/assistance/" + id + "?ui=" + reader.getLang());
          });
    }
  }

  public List<RunSummary> getRuns() {
    if (found == null) {
      found = CurrentActor.get().may(Permission.SEE_TRACKING) ? runs.within() : List.of();
    }
    return found;
  }

  /** The States that one may run programmes for. */
  public List<StateView> getStates() {
    Reach reach = CurrentActor.get().reach(Permission.RUN_MODULE);
    return regions.states().stream()
        .filter(one -> reach.covers(one.iso3()))
        .sorted(
            Comparator.comparing(
                one -> state(one.iso3()), Collator.getInstance(reader.getLanguage().locale())))
        .toList();
  }

  /** The State that is chosen; the only one where there is only one. */
  public String getState() {
    String asked = reader.getParameters().first("state");
    List<StateView> mine = getStates();
    return mine.stream()
        .map(StateView::iso3)
        .filter(iso3 -> iso3.equals(asked) || mine.size() == 1)
        .findFirst()
        .orElse("");
  }

  public List<AssistanceModule> getOpen() {
    return getState().isEmpty() ? List.of() : modules.openTo(getState());
  }

  /** Whether the State is at it already. */
  public boolean running(AssistanceModule module) {
    return getRuns().stream()
        .anyMatch(
            one ->
                one.state() == State.OPEN
                    && one.iso3().equals(getState())
                    && one.region().equals(module.region())
                    && one.module().equals(module.code()));
  }

  /** What the programme presupposes and nobody has found to be there (INV-53). */
  public List<CapacityView> lacking(AssistanceModule module) {
    return runs.capacities(getState(), module).stream()
        .filter(one -> one.state() != CapacityState.MET)
        .toList();
  }

  public String state(String iso3) {
    return labels.state(iso3, reader.getLanguage());
  }

  public String region(String code) {
    return regions.find(code).map(one -> reader.best(one.names()).value()).orElse(code);
  }
}
