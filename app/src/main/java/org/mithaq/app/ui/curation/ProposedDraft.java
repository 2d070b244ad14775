package org.mithaq.app.ui.curation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.mithaq.intake.DraftFromProposal;
import org.mithaq.intake.Guess;
import org.mithaq.intake.IntakeReport;
import org.mithaq.intake.ProposedLaw;
import org.mithaq.kernel.LegalDate;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Texts;
import org.mithaq.legislation.Authenticity;
import org.mithaq.legislation.Gazette;
import org.mithaq.legislation.LawDates;
import org.mithaq.legislation.LawDraft;
import org.mithaq.legislation.LawDraft.ExpressionDraft;
import org.mithaq.legislation.LawKind;
import org.mithaq.legislation.LawSource;

/**
 * A draft from what a file seems to say. Guesses are put into the form, where a person sees and
 * corrects them before anybody else decides; a year from 1300 to 1499 is Hijri and stays as
 * printed.
 */
@ApplicationScoped
class ProposedDraft {
  LawDraft of(IntakeReport report, String iso3) {
    ProposedLaw law = report.law();
    return new LawDraft(
        iso3,
        kind(law),
        printed(law, Guess.Field.KIND_AS_TITLED),
        value(law, Guess.Field.NUMBER),
        "",
        "",
        year(law),
        title(report),
        Texts.NONE,
        new Gazette(
            printed(law, Guess.Field.GAZETTE_NAME),
            value(law, Guess.Field.GAZETTE_ISSUE),
            date(law, Guess.Field.GAZETTE_DATE),
            value(law, Guess.Field.GAZETTE_PAGE)),
        new LawDates(
            date(law, Guess.Field.ADOPTED),
            printed(law, Guess.Field.ADOPTED_AS_PRINTED),
            date(law, Guess.Field.PUBLISHED),
            "",
            date(law, Guess.Field.COMMENCED),
            "",
            LegalDate.UNKNOWN),
        value(law, Guess.Field.ISSUING_BODY),
        "",
        List.of(),
        LawSource.NONE,
        List.of(),
        List.of(
            new ExpressionDraft(
                report.language(),
                Authenticity.AUTHENTIC,
                LegalDate.UNKNOWN,
                date(law, Guess.Field.COMMENCED),
                LegalDate.UNKNOWN,
                DraftFromProposal.provisions(law.provisions()))),
        List.of());
  }

  private static LawKind kind(ProposedLaw law) {
    try {
      return LawKind.valueOf(value(law, Guess.Field.KIND));
    } catch (IllegalArgumentException notGuessed) {
      return LawKind.ACT;
    }
  }

  private static Texts title(IntakeReport report) {
    String title = value(report.law(), Guess.Field.TITLE);
    return title.isEmpty() ? Texts.NONE : Texts.of(report.language().code(), title);
  }

  private static String year(ProposedLaw law) {
    String year = value(law, Guess.Field.YEAR);
    return year.matches("1[34]\\d\\d|\\D*") ? "" : year;
  }

  private static LegalDate date(ProposedLaw law, Guess.Field field) {
    try {
      return LegalDate.parse(value(law, field));
    } catch (RefusedException notADate) {
      return LegalDate.UNKNOWN;
    }
  }

  private static String value(ProposedLaw law, Guess.Field field) {
    return law.guess(field).map(Guess::value).orElse("").strip();
  }

  private static String printed(ProposedLaw law, Guess.Field field) {
    return law.guess(field).map(Guess::printed).orElse("").strip();
  }
}
