package org.mithaq.architecture;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The floor plan of the README, written once as rules: which module may lean on which. A module of
 * the tree that is missing here fails a test, so that nobody builds without saying where.
 */
final class Floors {
  /** From the ground up; each step may use every step before it, and its neighbours not at all. */
  private static final List<Set<String>> STEPS =
      List.of(
          Set.of("kernel"),
          // Floor 1 stands in this order.
          Set.of("outbox"),
          Set.of("jobs"),
          Set.of("files"),
          Set.of("notices"),
          Set.of("papers"),
          Set.of("access"),
          Set.of("search"),
          Set.of("regions"),
          // Floor 2: the libraries do not know each other.
          Set.of("conventions", "legislation", "thesaurus", "directory"),
          // Floor 3
          Set.of("concordance", "intake"),
          // Floor 4
          Set.of("curation", "opendata", "readers"),
          // Floor 5
          Set.of("tracking"),
          // Floor 6
          Set.of("assistance"));

  /** Annexe and ground: what each of them may use, and nothing else. */
  private static final Map<String, Set<String>> BESIDE =
      Map.of(
          "analysis", Set.of(),
          "engine", Set.of("kernel", "search"),
          "node", Set.of("database"),
          "database", Set.of(),
          "server", Set.of(),
          "launcher", Set.of("database", "node"));

  /** What the roof may use besides the floors: the adapter to wire, and the migrations to run. */
  private static final Set<String> UNDER_THE_ROOF_TOO = Set.of("engine", "database");

  private static final Map<String, Set<String>> ALLOWED = allowed();

  private Floors() {}

  /** Every module that has a place; packs, which are data, and these tests have none. */
  static Set<String> places() {
    return ALLOWED.keySet();
  }

  static boolean mayUse(String module, String other) {
    return module.equals(other) || ALLOWED.getOrDefault(module, Set.of()).contains(other);
  }

  private static Map<String, Set<String>> allowed() {
    Map<String, Set<String>> allowed = new LinkedHashMap<>(BESIDE);
    Set<String> below = new LinkedHashSet<>();
    for (Set<String> step : STEPS) {
      step.forEach(module -> allowed.put(module, Set.copyOf(below)));
      below.addAll(step);
    }
    below.addAll(UNDER_THE_ROOF_TOO);
    allowed.put("app", Set.copyOf(below));
    return Map.copyOf(allowed);
  }
}
