package org.mithaq.app.ui.tracking;

import java.util.ArrayList;
import java.util.List;
import org.mithaq.tracking.Plan;
import org.mithaq.tracking.Plan.Indicator;
import org.mithaq.tracking.Plan.Measure;

/** A plan with one part of it changed; the rest stays as it was read. */
final class PlanEdits {
  private PlanEdits() {}

  static Plan withMeasures(Plan plan, List<Measure> measures) {
    return new Plan(
        plan.kind(),
        plan.owner(),
        plan.title(),
        plan.from(),
        plan.to(),
        plan.adoptedBy(),
        plan.consultations(),
        plan.endorsement(),
        plan.priorities(),
        measures,
        plan.indicators());
  }

  static Plan withIndicators(Plan plan, List<Indicator> indicators) {
    return new Plan(
        plan.kind(),
        plan.owner(),
        plan.title(),
        plan.from(),
        plan.to(),
        plan.adoptedBy(),
        plan.consultations(),
        plan.endorsement(),
        plan.priorities(),
        plan.measures(),
        indicators);
  }

  /** In the place of the one that stands there; at the end when none does. */
  static <T> List<T> put(List<T> all, int at, T one) {
    List<T> changed = new ArrayList<>(all);
    if (at < changed.size()) {
      changed.set(at, one);
    } else {
      changed.add(one);
    }
    return changed;
  }

  static <T> List<T> without(List<T> all, int at) {
    List<T> changed = new ArrayList<>(all);
    if (at < changed.size()) {
      changed.remove(at);
    }
    return changed;
  }
}
