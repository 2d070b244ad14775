package org.mithaq.elasticsearch.engine.index;

import org.mithaq.elasticsearch.engine.mapping.ProvisionMapping;

/**
 * One index, as its name says.
 *
 * @param name the whole name
 * @param home code of its home region
 * @param mapping version of the mapping it was made with
 * @param build when it was begun
 */
record ProvisionIndex(String name, String home, int mapping, String build) {
  /** Whether this portal's documents fit into it. */
  boolean fits() {
    return mapping == ProvisionMapping.VERSION;
  }
}
