package org.mithaq.conventions.domain;

import java.util.List;
import java.util.OptionalInt;
import org.mithaq.conventions.StatusActionKind;
import org.mithaq.kernel.LegalDate;

/** Instruments and records in a few words. */
public final class RecordFixtures {
  private RecordFixtures() {}

  /** In force on 2003-09-29, thirty days for later States, open 2000-12-12 to 2002-12-12. */
  public static InstrumentTerms convention() {
    return terms("CONV", "", "2003-09-29", 30, DenunciationRule.P1Y);
  }

  /** Supplements {@link #convention()}; in force on 2003-12-25. */
  public static InstrumentTerms protocol() {
    return terms("PROT", "CONV", "2003-12-25", 30, DenunciationRule.P1Y);
  }

  public static InstrumentTerms terms(
      String code, String parent, String inForce, int days, DenunciationRule rule) {
    return new InstrumentTerms(
        code,
        parent,
        LegalDate.parse("2000-12-12"),
        LegalDate.parse("2002-12-12"),
        LegalDate.parse(inForce),
        OptionalInt.of(days),
        rule);
  }

  public static ParticipationRecord record(String code, String asOf, StatusAction... actions) {
    return new ParticipationRecord(
        code, "EGY", false, LegalDate.parse(asOf), List.of(actions), "", "a source");
  }

  public static StatusAction act(StatusActionKind kind, String date) {
    return act(kind, date, "");
  }

  public static StatusAction act(StatusActionKind kind, String date, String effective) {
    return new StatusAction(
        kind, LegalDate.parse(date), LegalDate.parse(effective), "", "", "a source");
  }
}
