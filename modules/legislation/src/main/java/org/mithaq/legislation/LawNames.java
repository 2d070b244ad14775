package org.mithaq.legislation;

import java.util.List;
import org.mithaq.kernel.Texts;

/** What the public laws of a State are called, all of them at once. Open. */
public interface LawNames {
  List<LawName> ofState(String iso3);

  /**
   * A law by its names.
   *
   * @param titles long titles
   * @param shortTitles short titles
   */
  record LawName(
      String id, String uri, String number, String year, Texts titles, Texts shortTitles) {}
}
