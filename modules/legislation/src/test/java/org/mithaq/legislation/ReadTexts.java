package org.mithaq.legislation;

import java.util.Arrays;
import java.util.List;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.LegalDate;

/** Provisions and texts as readers get them. */
final class ReadTexts {
  private ReadTexts() {}

  static ProvisionView article(String number, String text, ProvisionView... below) {
    return provision(ProvisionKind.ARTICLE, "art_" + number, number, text, below);
  }

  static ProvisionView provision(
      ProvisionKind kind, String eId, String number, String text, ProvisionView... below) {
    return new ProvisionView(
        "law",
        "/akn/xa/act/2010/4",
        LanguageTag.ENGLISH,
        eId,
        kind,
        number,
        "",
        text,
        List.of(),
        LegalDate.UNKNOWN,
        LegalDate.UNKNOWN,
        LawStatus.IN_FORCE,
        number + "|" + text,
        Arrays.asList(below));
  }

  static ExpressionView text(ProvisionView... provisions) {
    return new ExpressionView(
        null,
        "1",
        LanguageTag.ENGLISH,
        Authenticity.AUTHENTIC,
        LegalDate.UNKNOWN,
        LegalDate.UNKNOWN,
        Arrays.asList(provisions));
  }
}
