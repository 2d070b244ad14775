package org.mithaq.legislation;

import java.util.List;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.LegalDate;

/** A text of a law: one language at one date, with its provisions as a tree. */
public record ExpressionView(
    LawView law,
    String id,
    LanguageTag language,
    Authenticity authenticity,
    LegalDate validFrom,
    LegalDate validTo,
    List<ProvisionView> provisions) {
  public ExpressionView {
    provisions = List.copyOf(provisions);
  }
}
