package org.mithaq.concordance;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Which mappings are new or changed, as far as the public may see them. Open. */
public interface MappingChanges {
  /**
   * Newest first.
   *
   * @param path an obligation, article or instrument; empty for all
   * @param states codes of States; none means all
   */
  List<MappingChange> latest(String path, Collection<String> states, int atMost);

  /** A mapping, and when anything of it last changed. */
  record MappingChange(MappingView mapping, Instant at) {}
}
