package org.mithaq.assistance.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.mithaq.assistance.AssistanceModule;
import org.mithaq.assistance.GuideNote;
import org.mithaq.assistance.ModelProvision;
import org.mithaq.assistance.ModuleDifference;
import org.mithaq.assistance.ModuleDifference.Kind;
import org.mithaq.assistance.ModuleStep;
import org.mithaq.assistance.Prerequisite;

/** What differs between two versions of a programme, step by step (INV-52). */
public final class ModuleDifferences {
  private ModuleDifferences() {}

  public static List<ModuleDifference> between(AssistanceModule from, AssistanceModule to) {
    List<ModuleDifference> all = new ArrayList<>();
    for (ModuleStep step : to.steps()) {
      Optional<ModuleStep> before = from.step(step.id());
      if (before.isEmpty()) {
        all.add(new ModuleDifference(Kind.STEP_ADDED, step.id(), step.kind().name()));
      } else if (!sameTask(before.get(), step)) {
        all.add(new ModuleDifference(Kind.STEP_CHANGED, step.id(), changed(before.get(), step)));
      } else if (!before.get().equals(step)) {
        all.add(new ModuleDifference(Kind.STEP_REWORDED, step.id(), ""));
      }
    }
    for (ModuleStep step : from.steps()) {
      if (to.step(step.id()).isEmpty()) {
        all.add(new ModuleDifference(Kind.STEP_REMOVED, step.id(), step.kind().name()));
      }
    }
    if (!common(from, to).equals(common(to, from))) {
      all.add(new ModuleDifference(Kind.ORDER_CHANGED, "", ""));
    }
    parts(from.guidance(), to.guidance(), GuideNote::id, Kind.GUIDANCE_CHANGED, all);
    parts(from.models(), to.models(), ModelProvision::id, Kind.MODEL_CHANGED, all);
    parts(
        from.prerequisites(), to.prerequisites(), Prerequisite::id, Kind.PREREQUISITE_CHANGED, all);
    return all;
  }

  /** Whether what was done for the one still answers the other. */
  static boolean sameTask(ModuleStep one, ModuleStep other) {
    return changed(one, other).isEmpty();
  }

  private static String changed(ModuleStep one, ModuleStep other) {
    List<String> what = new ArrayList<>();
    add(what, "kind", one, other, ModuleStep::kind);
    add(what, "outputRule", one, other, ModuleStep::outputRule);
    add(what, "obligations", one, other, ModuleStep::obligations);
    add(what, "concepts", one, other, ModuleStep::concepts);
    add(what, "models", one, other, ModuleStep::models);
    add(what, "mandatory", one, other, ModuleStep::mandatory);
    return String.join(", ", what);
  }

  private static void add(
      List<String> what,
      String name,
      ModuleStep one,
      ModuleStep other,
      Function<ModuleStep, Object> of) {
    if (!Objects.equals(of.apply(one), of.apply(other))) {
      what.add(name);
    }
  }

  private static List<String> common(AssistanceModule one, AssistanceModule other) {
    return one.steps().stream()
        .map(ModuleStep::id)
        .filter(id -> other.step(id).isPresent())
        .toList();
  }

  private static <T> void parts(
      List<T> from, List<T> to, Function<T, String> id, Kind kind, List<ModuleDifference> all) {
    for (T part : to) {
      if (!from.contains(part)) {
        all.add(new ModuleDifference(kind, id.apply(part), ""));
      }
    }
    for (T part : from) {
      if (to.stream().noneMatch(one -> id.apply(one).equals(id.apply(part)))) {
        all.add(new ModuleDifference(kind, id.apply(part), "removed"));
      }
    }
  }
}
