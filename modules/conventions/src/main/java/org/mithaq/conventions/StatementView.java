package org.mithaq.conventions;

import java.util.List;
import org.mithaq.kernel.LegalDate;

/**
 * That a State made a statement; its text is loaded separately, never shipped.
 *
 * @param kindAsLabelled as the source labels it
 * @param kindAsClassified as an editor classifies it; UNSPECIFIED_STATEMENT when nobody has
 * @param obligations paths that the source names, may be empty
 */
public record StatementView(
    String instrument,
    String iso3,
    String kindAsLabelled,
    String kindAsClassified,
    List<String> obligations,
    LegalDate date,
    LegalDate withdrawn,
    String source) {
  public StatementView {
    obligations = List.copyOf(obligations);
  }
}
