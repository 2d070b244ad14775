package org.mithaq.concordance.suggestion;

import java.util.List;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.legislation.ProvisionView;

/**
 * A provision in one language, read for suggestions.
 *
 * @param provision with everything below it
 * @param title of its law in that language; empty without
 */
public record Wording(ProvisionView provision, String title) {
  public LanguageTag language() {
    return provision.language();
  }

  /** Its own words and those below it. */
  public List<String> text() {
    return Stems.of(language(), provision.wholeText());
  }

  /** What says where it stands: headings above it and its law's title. */
  public List<String> place() {
    return Stems.of(language(), String.join(" . ", provision.ancestors()) + " . " + title);
  }
}
