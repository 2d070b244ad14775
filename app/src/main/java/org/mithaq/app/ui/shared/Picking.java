package org.mithaq.app.ui.shared;

import org.mithaq.app.asking.SearchParameters;

/** Picking provisions to compare: what was picked stands in the address that goes on. */
public final class Picking {
  private Picking() {}

  /** The comparison of what the address says was picked, and one more. */
  public static String link(Reader reader, String provision) {
    SearchParameters picked = SearchParameters.of(java.util.Map.of());
    for (String one : reader.getParameters().all("with")) {
      picked = one.equals(provision) ? picked : picked.toggled("with", one);
    }
    picked = picked.toggled("with", provision);
    if (reader.isLanguageChosen()) {
      picked = picked.with("ui", reader.getLang());
    }
    return "/compare?" + picked.toQueryString();
  }
}
