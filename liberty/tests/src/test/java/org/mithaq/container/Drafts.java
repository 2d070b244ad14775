package org.mithaq.container;

import java.util.List;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.LegalDate;
import org.mithaq.kernel.Texts;
import org.mithaq.legislation.Authenticity;
import org.mithaq.legislation.Gazette;
import org.mithaq.legislation.LawDates;
import org.mithaq.legislation.LawDraft;
import org.mithaq.legislation.LawDraft.ExpressionDraft;
import org.mithaq.legislation.LawDraft.ProvisionDraft;
import org.mithaq.legislation.LawKind;
import org.mithaq.legislation.LawSource;
import org.mithaq.legislation.ProvisionKind;

/** Invented laws of Antarctica, as commands. */
final class Drafts {
  private Drafts() {}

  static LawDraft law(String number) {
    return law("ATA", number);
  }

  /** Of a State that nobody knows: no such law can be published. */
  static LawDraft impossible(String number) {
    return law("QQQ", number);
  }

  private static LawDraft law(String iso3, String number) {
    return new LawDraft(
        iso3,
        LawKind.ACT,
        "",
        number,
        "",
        "",
        "2021",
        Texts.of("en", "Act number " + number),
        Texts.NONE,
        Gazette.UNKNOWN,
        LawDates.UNKNOWN,
        "",
        "",
        List.of(),
        new LawSource("https://example.org/" + number, "", "", "", "", "", ""),
        List.of(),
        List.of(
            new ExpressionDraft(
                LanguageTag.ENGLISH,
                Authenticity.AUTHENTIC,
                LegalDate.UNKNOWN,
                LegalDate.parse("2021-01-01"),
                LegalDate.UNKNOWN,
                List.of(
                    new ProvisionDraft(
                        ProvisionKind.SECTION, "1", "", "", "Words of it.", List.of())))),
        List.of());
  }
}
