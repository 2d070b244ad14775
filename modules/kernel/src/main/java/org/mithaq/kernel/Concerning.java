package org.mithaq.kernel;

import java.util.Set;

/**
 * What a use case is asked concerns certain States: the gate lets it pass only for an actor whose
 * permission reaches all of them.
 */
public interface Concerning {
  /** ISO 3166 alpha-3 codes; empty when it concerns no State, and then it needs the whole reach. */
  Set<String> states();
}
