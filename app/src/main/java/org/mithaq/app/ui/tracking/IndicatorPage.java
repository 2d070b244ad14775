package org.mithaq.app.ui.tracking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.mithaq.app.ui.desk.DeskForm;
import org.mithaq.app.ui.desk.Onward;
import org.mithaq.app.ui.shared.Missing;
import org.mithaq.app.ui.shared.Reader;
import org.mithaq.kernel.LegalDate;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Texts;
import org.mithaq.tracking.Plan.Direction;
import org.mithaq.tracking.Plan.Indicator;
import org.mithaq.tracking.Plan.Target;
import org.mithaq.tracking.PlanView.DueReport;
import org.mithaq.tracking.PlanView.IndicatorValue;
import org.mithaq.tracking.PlanView.ProgressReport;
import org.mithaq.tracking.WritePlan;

/** One indicator of a plan: what it is to reach, its values, and reports on it. */
@Named
@RequestScoped
public class IndicatorPage {
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
    List<Indicator> all = plan.getView().plan().indicators();
    String number = reader.part("number");
    at = number.equals("new") ? all.size() : Integer.parseInt(number) - 1;
    if (at < 0 || at > all.size()) {
      Missing.notFound();
      return;
    }
    String id = plan.getView().id();
    switch (form.pressed()) {
      case "save" -> saves(() -> PlanEdits.put(all, at, indicator()));
      case "remove" -> saves(() -> PlanEdits.without(all, at));
      case "value" -> form.does("value-kept", () -> writing.value(id, value()));
      case "report" -> form.does("report-kept", () -> writing.report(id, report()));
      default -> {
        // Shown only.
      }
    }
  }

  private void saves(Supplier<List<Indicator>> indicators) {
    String id = plan.getView().id();
    String version = form.text("version");
    boolean saved =
        form.tries(
            () ->
                writing.save(
                    id,
                    version.matches("\\d{1,18}") ? Long.parseLong(version) : 0,
                    PlanEdits.withIndicators(plan.getView().plan(), indicators.get())));
    if (saved) {
      Onward.to("/desk/plans/" + id + "?done=plan-saved&ui=" + reader.getLang());
    }
  }

  private Indicator indicator() {
    return new Indicator(
        form.text("reference"),
        form.text("measure"),
        typed.texts("title"),
        form.text("unit"),
        typed.one(Direction.class, "direction"),
        form.text("baseline"),
        typed.date("baseline-date"),
        form.text("benchmark"),
        typed.rows("t-value").stream()
            .map(row -> new Target(typed.date("t-date_" + row), form.text("t-value_" + row)))
            .toList(),
        List.copyOf(typed.codes("disaggregation")),
        months(),
        form.text("responsible"));
  }

  private int months() {
    String months = form.text("frequency");
    if (!months.matches("\\d{0,3}")) {
      throw RefusedException.invalid("frequency", "A number of months.");
    }
    return months.isEmpty() ? 0 : Integer.parseInt(months);
  }

  private IndicatorValue value() {
    Map<String, String> split = new LinkedHashMap<>();
    for (String line : typed.lines("split")) {
      int equals = line.indexOf('=');
      if (equals < 1) {
        throw RefusedException.invalid("split", "A line is name=value.");
      }
      split.put(line.substring(0, equals).strip(), line.substring(equals + 1).strip());
    }
    return new IndicatorValue(
        getOne().reference(),
        typed.date("period"),
        form.text("value"),
        split,
        form.text("source"),
        typed.texts("comment"));
  }

  private ProgressReport report() {
    return new ProgressReport(
        getOne().reference(),
        typed.day("report-due"),
        reader.getToday(),
        typed.texts("report"),
        typed.lines("documents"),
        !form.text("open").isEmpty());
  }

  public boolean isFresh() {
    return at >= plan.getView().plan().indicators().size();
  }

  public Indicator getOne() {
    List<Indicator> all = plan.getView().plan().indicators();
    return at < all.size() ? all.get(at) : empty(all.size() + 1);
  }

  private static Indicator empty(int number) {
    return new Indicator(
        "I" + number,
        "",
        Texts.NONE,
        "",
        Direction.UP,
        "",
        LegalDate.UNKNOWN,
        "",
        List.of(),
        List.of(),
        0,
        "");
  }

  /** The targets that are there, and some empty rows. */
  public List<Target> getTargets() {
    List<Target> rows = new ArrayList<>(getOne().targets());
    for (int i = 0; i < EMPTY_ROWS; i++) {
      rows.add(new Target(LegalDate.UNKNOWN, ""));
    }
    return rows;
  }

  public List<Direction> getDirections() {
    return Arrays.asList(Direction.values());
  }

  /** Days on which a report on it is due. */
  public List<DueReport> getDue() {
    return plan.getView().due().stream()
        .filter(one -> one.indicator().equals(getOne().reference()))
        .toList();
  }

  public List<IndicatorValue> getValues() {
    return plan.getView().values().stream()
        .filter(one -> one.indicator().equals(getOne().reference()))
        .toList();
  }

  public List<ProgressReport> getReports() {
    return plan.getView().reports().stream()
        .filter(one -> one.indicator().equals(getOne().reference()))
        .toList();
  }
}
