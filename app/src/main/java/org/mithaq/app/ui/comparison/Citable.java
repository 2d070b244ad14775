package org.mithaq.app.ui.comparison;

import java.time.LocalDate;
import org.mithaq.app.asking.SearchParameters;

/**
 * How a comparison is cited.
 *
 * @param permanent its address below the portal's, with its day and the version of its data
 * @param version the name of exactly what it holds
 * @param changedSince whether the address that was followed cites another version
 */
public record Citable(String permanent, String version, boolean changedSince) {
  /**
   * @param ui the language of the page where the words depend on it; empty where they do not
   */
  static Citable of(SearchParameters asked, LocalDate day, String version, String ui) {
    String cited = asked.first("version");
    String query =
        asked.with("ui", ui).with("on", day.toString()).with("version", version).toQueryString();
    return new Citable("/compare?" + query, version, !cited.isEmpty() && !cited.equals(version));
  }
}
