package org.mithaq.legislation.application;

import java.util.List;
import org.mithaq.legislation.LawDraft;
import org.mithaq.legislation.LawImport;
import org.mithaq.legislation.LawSource;
import org.mithaq.legislation.PublishedLaw;

/** The imported file as source of its laws (INV-15), and what is told of a published one. */
final class Sources {
  private static final int MOST_CHANGES = 40;

  private Sources() {}

  /** What the law does not say of its source, the import says. */
  static LawDraft fill(LawDraft draft, LawImport command, String locator) {
    LawSource said = draft.source();
    return draft.from(
        new LawSource(
            said.url(),
            or(said.retrieved(), command.retrieved()),
            or(said.publisher(), command.publisher()),
            or(said.licence(), command.licence()),
            said.attribution(),
            command.sha256(),
            locator));
  }

  /** Changes on one line, for a report. */
  static String told(PublishedLaw law) {
    List<String> changes = law.changes();
    if (changes.isEmpty()) {
      return "";
    }
    String more = changes.size() > MOST_CHANGES ? "; …" : "";
    return ": "
        + String.join("; ", changes.subList(0, Math.min(changes.size(), MOST_CHANGES)))
        + more;
  }

  private static String or(String first, String second) {
    return first.isEmpty() ? second : first;
  }
}
