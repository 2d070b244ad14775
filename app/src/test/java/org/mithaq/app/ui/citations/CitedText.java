package org.mithaq.app.ui.citations;

import java.util.Arrays;
import java.util.List;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.LegalDate;
import org.mithaq.kernel.Texts;
import org.mithaq.legislation.Authenticity;
import org.mithaq.legislation.ExpressionView;
import org.mithaq.legislation.Gazette;
import org.mithaq.legislation.LawDates;
import org.mithaq.legislation.LawKind;
import org.mithaq.legislation.LawSource;
import org.mithaq.legislation.LawStatus;
import org.mithaq.legislation.LawView;
import org.mithaq.legislation.ProvisionKind;
import org.mithaq.legislation.ProvisionView;

/** An invented law as readers get it. */
final class CitedText {
  private CitedText() {}

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
        eId + text,
        Arrays.asList(below));
  }

  static ProvisionView article(String number, ProvisionView... below) {
    return provision(ProvisionKind.ARTICLE, "art_" + number, "Article " + number, "", below);
  }

  static ExpressionView text(ProvisionView... provisions) {
    return new ExpressionView(
        law(),
        "1",
        LanguageTag.ENGLISH,
        Authenticity.AUTHENTIC,
        LegalDate.UNKNOWN,
        LegalDate.UNKNOWN,
        Arrays.asList(provisions));
  }

  private static LawView law() {
    return new LawView(
        "law",
        "/akn/xa/act/2010/4",
        "XDA",
        LawKind.ACT,
        "",
        "4",
        "",
        "",
        "2010",
        Texts.of("en", "Invented Act"),
        Texts.NONE,
        new Gazette("", "", LegalDate.UNKNOWN, ""),
        LawDates.UNKNOWN,
        "",
        LawStatus.IN_FORCE,
        List.of(),
        List.of(),
        LawSource.NONE,
        List.of(),
        "",
        1);
  }
}
