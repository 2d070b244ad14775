package org.mithaq.app.ui.tracking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.mithaq.access.CurrentActor;
import org.mithaq.app.ui.desk.DeskForm;
import org.mithaq.app.ui.shared.House;
import org.mithaq.app.ui.shared.Missing;
import org.mithaq.app.ui.shared.Reader;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.Subject;
import org.mithaq.kernel.Text;
import org.mithaq.kernel.Texts;
import org.mithaq.regions.RegionView;
import org.mithaq.regions.Regions;
import org.mithaq.tracking.AssessmentView.Consultation;
import org.mithaq.tracking.ContributeStatement.ContributionView;
import org.mithaq.tracking.Plan;
import org.mithaq.tracking.Plan.MeasureState;
import org.mithaq.tracking.PlanView;
import org.mithaq.tracking.Plans;
import org.mithaq.tracking.WritePlan;

/** A plan: its facts, measures, indicators, what is due; on the desk with the forms to write it. */
@Named
@RequestScoped
public class PlanPage {
  @Inject private Plans plans;
  @Inject private WritePlan writing;
  @Inject private StatementFields speaking;
  @Inject private Regions regions;
  @Inject private TrackingForm typed;
  @Inject private DeskForm form;
  @Inject private Reader reader;
  @Inject private House house;

  private PlanView view;
  private List<ContributionView> statements = List.of();

  /** A state of measures with its count. */
  public record Line(MeasureState state, long count) {}

  public void load() {
    if (!show()) {
      Missing.notFound();
      return;
    }
    String id = view.id();
    switch (form.pressed()) {
      case "save" -> form.does("plan-saved", () -> writing.save(id, version(), changed()));
      case "adopt" ->
          form.does("plan-adopted", () -> writing.adopt(id, version(), typed.day("adopted")));
      case "state" -> form.does("stated-plan", () -> speaking.add(new Subject("plan", id), own()));
      case "close" -> form.does("plan-closed", () -> writing.close(id, version()));
      default -> {
        // Shown only.
      }
    }
  }

  /** For readers: the look of the State or region that it is of. */
  public void read() {
    if (!show()) {
      Missing.notFound();
      return;
    }
    regions
        .find(view.plan().owner())
        .ifPresentOrElse(house::show, () -> house.showState(view.plan().owner()));
  }

  public boolean show() {
    view = plans.find(reader.part("id")).orElse(null);
    statements = view == null ? List.of() : plans.contributions(view.id());
    return view != null;
  }

  /** Statements of others to the plan, apart from it (INV-26). */
  public List<ContributionView> getStatements() {
    return statements;
  }

  public boolean isContributing() {
    return view.state() != PlanView.State.DRAFT && !own().isEmpty();
  }

  /** The State of the plan for which the one at the desk speaks; empty for none. */
  private String own() {
    return states().stream()
        .filter(iso3 -> CurrentActor.get().may(Permission.CONTRIBUTE_STATEMENT, iso3))
        .findFirst()
        .orElse("");
  }

  private long version() {
    String version = form.text("version");
    return version.matches("\\d{1,18}") ? Long.parseLong(version) : 0;
  }

  private Plan changed() {
    Plan plan = view.plan();
    return new Plan(
        plan.kind(),
        plan.owner(),
        typed.texts("title"),
        typed.date("from"),
        typed.date("to"),
        form.text("adopted-by"),
        consultations(plan),
        form.text("endorsement"),
        priorities(plan),
        plan.measures(),
        plan.indicators());
  }

  private List<Consultation> consultations(Plan plan) {
    List<Consultation> all = new ArrayList<>(plan.consultations());
    if (!form.text("body").isEmpty()) {
      all.add(new Consultation(form.text("body"), typed.day("consulted-on"), form.text("note")));
    }
    return all;
  }

  /** A line that stands as it was keeps its other languages. */
  private List<Texts> priorities(Plan plan) {
    return typed.lines("priorities").stream()
        .map(
            line ->
                plan.priorities().stream()
                    .filter(one -> words(one).equals(line))
                    .findFirst()
                    .orElseGet(() -> Texts.of(reader.getLang(), line)))
        .toList();
  }

  public PlanView getView() {
    return view;
  }

  public boolean isWritable() {
    return view.state() != PlanView.State.CLOSED
        && states().stream().allMatch(iso3 -> CurrentActor.get().may(Permission.PLAN, iso3));
  }

  private List<String> states() {
    return regions
        .find(view.plan().owner())
        .map(RegionView::states)
        .orElse(List.of(view.plan().owner()));
  }

  /** The priorities, one a line, as the reader reads them. */
  public String getPriorities() {
    return view.plan().priorities().stream().map(this::words).collect(Collectors.joining("\n"));
  }

  private String words(Texts texts) {
    return texts.bestFor(reader.getLanguage()).map(Text::value).orElse("");
  }

  public List<Line> getProgress() {
    return Arrays.stream(MeasureState.values())
        .map(state -> new Line(state, view.progress().byState().get(state)))
        .toList();
  }

  public Chart getChart() {
    return Chart.of(
        getProgress().stream()
            .map(
                line ->
                    new Chart.Column(
                        reader.code("measure.state", line.state()),
                        List.of(new Chart.Piece("one", reader.say("plan.measures"), line.count()))))
            .toList(),
        reader.getLanguage().rightToLeft());
  }

  /** What an indicator is called. */
  public String indicator(String reference) {
    return view.plan()
        .indicator(reference)
        .map(one -> words(one.title()))
        .filter(words -> !words.isEmpty())
        .orElse(reference);
  }
}
