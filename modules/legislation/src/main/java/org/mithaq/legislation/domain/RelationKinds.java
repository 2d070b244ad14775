package org.mithaq.legislation.domain;

import java.util.Map;
import java.util.Set;

/**
 * Kinds of relation between laws (domain.md, section 4). Each but that to an instrument may be said
 * by either law: {@code AMENDS} by the one that amends, {@code AMENDED_BY} by the other. It is one
 * relation, whoever says it.
 */
public final class RelationKinds {
  private static final Set<String> FORWARD =
      Set.of(
          "AMENDS",
          "REPEALS",
          "IMPLEMENTS",
          "CONSOLIDATES",
          "SUPERSEDES",
          "CITES",
          "IMPLEMENTS_INSTRUMENT");

  private static final Map<String, String> FROM_THE_OTHER_SIDE =
      Map.of(
          "AMENDED_BY", "AMENDS",
          "REPEALED_BY", "REPEALS",
          "IMPLEMENTED_BY", "IMPLEMENTS",
          "CONSOLIDATED_BY", "CONSOLIDATES",
          "SUPERSEDED_BY", "SUPERSEDES",
          "CITED_BY", "CITES");

  private RelationKinds() {}

  public static boolean known(String kind) {
    return FORWARD.contains(kind) || backward(kind);
  }

  /** Whether the law that says it is the one that something is done to. */
  public static boolean backward(String kind) {
    return FROM_THE_OTHER_SIDE.containsKey(kind);
  }

  /** As the law says it that does something. */
  public static String forward(String kind) {
    return FROM_THE_OTHER_SIDE.getOrDefault(kind, kind);
  }
}
