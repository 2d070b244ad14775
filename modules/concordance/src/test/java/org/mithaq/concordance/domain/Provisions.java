package org.mithaq.concordance.domain;

import java.util.List;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.LegalDate;
import org.mithaq.legislation.LawStatus;
import org.mithaq.legislation.ProvisionKind;
import org.mithaq.legislation.ProvisionView;

/** Provisions for tests: an eId and words; the words stand for the hash. */
final class Provisions {
  private Provisions() {}

  static ProvisionView article(String eId, String words, ProvisionView... below) {
    return new ProvisionView(
        "law-1",
        "/akn/xa/act/2018/12",
        LanguageTag.ARABIC,
        eId,
        ProvisionKind.ARTICLE,
        eId,
        "",
        words,
        List.of(),
        LegalDate.UNKNOWN,
        LegalDate.UNKNOWN,
        LawStatus.IN_FORCE,
        "hash of " + words,
        List.of(below));
  }
}
