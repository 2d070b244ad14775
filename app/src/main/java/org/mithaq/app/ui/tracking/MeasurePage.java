package org.mithaq.app.ui.tracking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mithaq.app.ui.desk.DeskForm;
import org.mithaq.app.ui.desk.Onward;
import org.mithaq.app.ui.shared.Missing;
import org.mithaq.app.ui.shared.Reader;
import org.mithaq.kernel.LegalDate;
import org.mithaq.kernel.Text;
import org.mithaq.kernel.Texts;
import org.mithaq.tracking.Plan.CapacityLevel;
import org.mithaq.tracking.Plan.Measure;
import org.mithaq.tracking.Plan.MeasureState;
import org.mithaq.tracking.Plan.MeasureType;
import org.mithaq.tracking.Plan.Milestone;
import org.mithaq.tracking.WritePlan;

/** One measure of a plan with its milestones. */
@Named
@RequestScoped
public class MeasurePage {
  private static final int EMPTY_ROWS = 2;

  @Inject private WritePlan writing;
  @Inject private PlanPage plan;
  @Inject private TrackingForm typed;
  @Inject private DeskForm form;
  @Inject private Reader reader;

  private int at;

  public void load() {
    if (!plan.show() || !plan.isWritable()) {
      Missing.notFound();
      return;
    }
    List<Measure> all = plan.getView().plan().measures();
    String number = reader.part("number");
    at = number.equals("new") ? all.size() : Integer.parseInt(number) - 1;
    if (at < 0 || at > all.size()) {
      Missing.notFound();
      return;
    }
    switch (form.pressed()) {
      case "save" -> saves(() -> PlanEdits.put(all, at, measure()));
      case "remove" -> saves(() -> PlanEdits.without(all, at));
      default -> {
        // Shown only.
      }
    }
  }

  private void saves(java.util.function.Supplier<List<Measure>> measures) {
    String id = plan.getView().id();
    String version = form.text("version");
    boolean saved =
        form.tries(
            () ->
                writing.save(
                    id,
                    version.matches("\\d{1,18}") ? Long.parseLong(version) : 0,
                    PlanEdits.withMeasures(plan.getView().plan(), measures.get())));
    if (saved) {
      Onward.to("/desk/plans/" + id + "?done=plan-saved&ui=" + reader.getLang());
    }
  }

  private Measure measure() {
    return new Measure(
        form.text("reference"),
        typed.texts("title"),
        typed.texts("description"),
        getOne().findings(),
        typed.codes("obligations"),
        form.text("lead"),
        typed.lines("partners"),
        typed.one(MeasureType.class, "type"),
        typed.one(CapacityLevel.class, "level"),
        form.text("incentive"),
        form.text("champion"),
        typed.date("from"),
        typed.date("target"),
        typed.texts("target-comment"),
        typed.codes("predecessors"),
        typed.one(MeasureState.class, "state"),
        typed.texts("outcome"),
        milestones());
  }

  private List<Milestone> milestones() {
    List<Milestone> before = getOne().milestones();
    return typed.rows("m-title").stream()
        .map(
            row -> {
              String words = form.text("m-title_" + row);
              Texts there = row < before.size() ? before.get(row).title() : Texts.NONE;
              return new Milestone(
                  words(there).equals(words) ? there : Texts.of(reader.getLang(), words),
                  typed.date("m-due_" + row),
                  typed.date("m-done_" + row),
                  form.text("m-evidence_" + row));
            })
        .toList();
  }

  public boolean isFresh() {
    return at >= plan.getView().plan().measures().size();
  }

  public Measure getOne() {
    List<Measure> all = plan.getView().plan().measures();
    return at < all.size() ? all.get(at) : empty(all.size() + 1);
  }

  private static Measure empty(int number) {
    return new Measure(
        "M" + number,
        Texts.NONE,
        Texts.NONE,
        Set.of(),
        Set.of(),
        "",
        List.of(),
        MeasureType.LAW_REFORM,
        CapacityLevel.ENABLING_ENVIRONMENT,
        "",
        "",
        LegalDate.UNKNOWN,
        LegalDate.UNKNOWN,
        Texts.NONE,
        Set.of(),
        MeasureState.PLANNED,
        Texts.NONE,
        List.of());
  }

  /** The milestones that are there, and some empty rows. */
  public List<Milestone> getMilestones() {
    List<Milestone> rows = new ArrayList<>(getOne().milestones());
    for (int i = 0; i < EMPTY_ROWS; i++) {
      rows.add(new Milestone(Texts.NONE, LegalDate.UNKNOWN, LegalDate.UNKNOWN, ""));
    }
    return rows;
  }

  public String words(Texts texts) {
    return texts.bestFor(reader.getLanguage()).map(Text::value).orElse("");
  }

  public String joined(java.util.Collection<String> some) {
    return some.stream().sorted().collect(Collectors.joining(", "));
  }

  public String lines(java.util.Collection<String> some) {
    return String.join("\n", some);
  }

  public MeasureType[] getTypes() {
    return MeasureType.values();
  }

  public CapacityLevel[] getLevels() {
    return CapacityLevel.values();
  }

  public MeasureState[] getStates() {
    return MeasureState.values();
  }
}
