package org.mithaq.app.ui.assistance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mithaq.app.asking.Labels;
import org.mithaq.app.ui.shared.House;
import org.mithaq.app.ui.shared.Missing;
import org.mithaq.app.ui.shared.Reader;
import org.mithaq.assistance.AssistanceModule;
import org.mithaq.assistance.AssistanceModules;
import org.mithaq.assistance.CompareModel;
import org.mithaq.assistance.CompareModel.Beside;
import org.mithaq.assistance.GuideNote;
import org.mithaq.assistance.ModuleStep;
import org.mithaq.assistance.RegionalOverlay;
import org.mithaq.kernel.Text;
import org.mithaq.kernel.Texts;
import org.mithaq.regions.RegionView;
import org.mithaq.regions.Regions;

/** A programme step by step; with a State chosen, its law beside the model provisions. */
@Named
@RequestScoped
public class ProgrammePage {
  @Inject private AssistanceModules modules;
  @Inject private CompareModel compare;
  @Inject private Regions regions;
  @Inject private Labels labels;
  @Inject private Reader reader;
  @Inject private House house;

  private AssistanceModule module;
  private RegionalOverlay overlay;
  private String state = "";
  private List<Beside> beside = List.of();

  public void load() {
    modules
        .find(reader.part("region"), reader.part("module"))
        .ifPresentOrElse(this::load, Missing::notFound);
  }

  private void load(AssistanceModule found) {
    module = found;
    overlay = modules.overlay(found.region());
    regions.find(found.region()).ifPresent(house::show);
    String asked = reader.getParameters().first("state");
    if (!asked.isEmpty() && getStates().containsKey(asked)) {
      state = asked;
      beside =
          found.steps().stream()
              .filter(step -> !step.models().isEmpty())
              .findFirst()
              .map(
                  step ->
                      compare.beside(found, step, asked, reader.getLanguage(), reader.getToday()))
              .orElse(List.of());
    }
  }

  public AssistanceModule getModule() {
    return module;
  }

  public RegionalOverlay getOverlay() {
    return overlay;
  }

  public String getState() {
    return state;
  }

  public String getStateName() {
    return labels.state(state, reader.getLanguage());
  }

  /** Those that may run it, by code: of its region, and of the regions that borrow from it. */
  public Map<String, String> getStates() {
    Map<String, String> names = new TreeMap<>();
    regions.all().stream()
        .filter(
            region ->
                region.code().equals(module.region()) || region.borrows().contains(module.region()))
        .map(RegionView::states)
        .flatMap(Collection::stream)
        .forEach(iso3 -> names.put(iso3, labels.state(iso3, reader.getLanguage())));
    return names;
  }

  /** The models with the State's law beside them; without a State, the models alone. */
  public List<Beside> getBeside() {
    return beside;
  }

  public List<GuideNote> notes(ModuleStep step) {
    return module.guidanceOf(step);
  }

  public List<RegionalOverlay.Note> regional(ModuleStep step) {
    return overlay.notesFor(step);
  }

  /** What is said, in every language that it is said in. */
  public List<Text> each(Texts texts) {
    return Stream.of("ar", "en", "fr")
        .map(tag -> texts.in(org.mithaq.kernel.LanguageTag.of(tag)))
        .flatMap(java.util.Optional::stream)
        .toList();
  }

  public String getRegionName() {
    return regions
        .find(module.region())
        .map(region -> reader.best(region.names()).value())
        .orElse(module.region());
  }

  public String instrument(String code) {
    return labels.instrument(code, reader.getLanguage());
  }
}
