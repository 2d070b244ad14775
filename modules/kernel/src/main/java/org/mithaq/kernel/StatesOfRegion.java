package org.mithaq.kernel;

import java.util.Set;

/**
 * Which States a region has now; {@code regions} brings it to the floors below that give rights for
 * a region.
 */
public interface StatesOfRegion {
  /** ISO 3166 alpha-3 codes; empty for a region that nobody knows. */
  Set<String> of(String region);
}
