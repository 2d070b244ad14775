package org.mithaq.kernel;

import java.util.Set;
import java.util.TreeSet;

/**
 * How far a permission goes: to every State, or to some. A role held for a region reaches the
 * States of that region (domain.md, section 6: rights are per region and per State).
 *
 * @param everywhere whether it holds for every State and for what belongs to none
 * @param states ISO 3166 alpha-3 codes; empty when it holds everywhere
 */
public record Reach(boolean everywhere, Set<String> states) {
  public static final Reach EVERYWHERE = new Reach(true, Set.of());

  public Reach {
    states = everywhere ? Set.of() : Set.copyOf(states);
  }

  public static Reach of(Set<String> states) {
    return new Reach(false, states);
  }

  public boolean covers(String iso3) {
    return everywhere || states.contains(iso3);
  }

  /** Two roles together reach as far as either. */
  public Reach and(Reach other) {
    if (everywhere || other.everywhere) {
      return EVERYWHERE;
    }
    Set<String> both = new TreeSet<>(states);
    both.addAll(other.states);
    return of(both);
  }
}
