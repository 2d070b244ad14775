package org.mithaq.intake;

import java.util.Optional;
import org.mithaq.kernel.LanguageTag;

/**
 * What the sender knows already and the text need not be asked.
 *
 * @param languageTag of the text, empty: it is told from the text
 * @param iso3 the State, empty when not known; decides what الفصل is
 */
public record IntakeHints(String languageTag, String iso3) {
  public static final IntakeHints NONE = new IntakeHints("", "");

  public IntakeHints {
    languageTag = languageTag == null ? "" : languageTag.strip();
    iso3 = iso3 == null ? "" : iso3.strip().toUpperCase(java.util.Locale.ROOT);
    if (!languageTag.isEmpty()) {
      LanguageTag.of(languageTag);
    }
  }

  public Optional<LanguageTag> language() {
    return languageTag.isEmpty() ? Optional.empty() : Optional.of(LanguageTag.of(languageTag));
  }
}
