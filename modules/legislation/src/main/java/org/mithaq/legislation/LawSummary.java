package org.mithaq.legislation;

import java.util.List;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.LegalDate;
import org.mithaq.kernel.Texts;

/** A law in a list. */
public record LawSummary(
    String id,
    String uri,
    String iso3,
    String kind,
    String number,
    String year,
    Texts titles,
    LegalDate commenced,
    LegalDate repealed,
    LawStatus status,
    List<LanguageTag> languages) {
  public LawSummary {
    languages = List.copyOf(languages);
  }
}
