package org.mithaq.concordance;

import java.util.List;
import java.util.Set;

/** Reading the standing statements of "no national provision"; open to anybody. */
public interface NoProvisions {
  /**
   * Statements about a path or anything below it, by State and place.
   *
   * @param path an instrument, an article or anything below; empty for all
   * @param states codes; empty for all
   */
  List<NoProvisionView> standing(String path, Set<String> states);
}
