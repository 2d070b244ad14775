package org.mithaq.conventions.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.conventions.ParticipationStatus.CONTRACTING_NOT_IN_FORCE;
import static org.mithaq.conventions.ParticipationStatus.FORMER_PARTY;
import static org.mithaq.conventions.ParticipationStatus.NONE;
import static org.mithaq.conventions.ParticipationStatus.PARTY;
import static org.mithaq.conventions.ParticipationStatus.SIGNATORY;
import static org.mithaq.conventions.ParticipationStatus.UNKNOWN;
import static org.mithaq.conventions.StatusActionKind.ACCESSION;
import static org.mithaq.conventions.StatusActionKind.CONSENT_UNSPECIFIED;
import static org.mithaq.conventions.StatusActionKind.DEFINITIVE_SIGNATURE;
import static org.mithaq.conventions.StatusActionKind.DENUNCIATION;
import static org.mithaq.conventions.StatusActionKind.PARTICIPATION;
import static org.mithaq.conventions.StatusActionKind.RATIFICATION;
import static org.mithaq.conventions.StatusActionKind.SIGNATURE;
import static org.mithaq.conventions.StatusActionKind.SUCCESSION;
import static org.mithaq.conventions.StatusActionKind.WITHDRAWAL_OF_DENUNCIATION;
import static org.mithaq.conventions.StatusActionKind.WITHDRAWAL_OF_SIGNATURE;
import static org.mithaq.conventions.domain.RecordFixtures.act;
import static org.mithaq.conventions.domain.RecordFixtures.convention;
import static org.mithaq.conventions.domain.RecordFixtures.protocol;
import static org.mithaq.conventions.domain.RecordFixtures.record;
import static org.mithaq.conventions.domain.RecordFixtures.terms;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mithaq.conventions.ParticipationStatus;
import org.mithaq.kernel.LegalDate;

class ParticipationTest {
  @Test
  void inv01_aLaterStateIsBoundSoManyDaysAfterItsDeposit() {
    Participation bahrain = inConvention(act(ACCESSION, "2004-06-07"));

    assertThat(bahrain.effective().iso()).isEqualTo("2004-07-07");
    assertThat(on(bahrain, "2004-06-06")).isEqualTo(NONE);
    assertThat(on(bahrain, "2004-06-07")).isEqualTo(CONTRACTING_NOT_IN_FORCE);
    assertThat(on(bahrain, "2004-07-06")).isEqualTo(CONTRACTING_NOT_IN_FORCE);
    assertThat(on(bahrain, "2004-07-07")).isEqualTo(PARTY);
  }

  @Test
  void inv01_theEffectDateIsTheLaterOfEntryIntoForceAndDepositPlusDays() {
    Participation algeria =
        inConvention(act(SIGNATURE, "2000-12-12"), act(RATIFICATION, "2002-10-07"));

    assertThat(algeria.effective().iso()).isEqualTo("2003-09-29");
    assertThat(on(algeria, "2001-01-01")).isEqualTo(SIGNATORY);
    assertThat(on(algeria, "2003-09-28")).isEqualTo(CONTRACTING_NOT_IN_FORCE);
  }

  @Test
  void inv01_anEffectDateStatedByTheDepositaryWins() {
    Participation stated = inConvention(act(ACCESSION, "2004-06-07", "2004-09-01"));

    assertThat(stated.effective().iso()).isEqualTo("2004-09-01");
    assertThat(on(stated, "2004-08-31")).isEqualTo(CONTRACTING_NOT_IN_FORCE);
  }

  @Test
  void inv01_aSuccessionBindsFromItsOwnDate() {
    assertThat(inConvention(act(SUCCESSION, "2006-06-03")).effective().iso())
        .isEqualTo("2006-06-03");
  }

  @Test
  void inv01_aDefinitiveSignatureCountsAsDeposit() {
    assertThat(inConvention(act(DEFINITIVE_SIGNATURE, "2006-06-03")).effective().iso())
        .isEqualTo("2006-07-03");
  }

  @Test
  void inv01_aParticipationBindsFromTheSourcesDateButNeverBeforeTheInstrumentIsInForce() {
    assertThat(inConvention(act(PARTICIPATION, "2009-02-26")).effective().iso())
        .isEqualTo("2009-02-26");
    assertThat(inConvention(act(PARTICIPATION, "1999-02-26")).effective().iso())
        .isEqualTo("2003-09-29");
  }

  @Test
  void inv01_aProtocolBindsNotBeforeTheStatesEffectDateUnderTheParent() {
    Participation parent = inConvention(act(ACCESSION, "2008-01-01"));
    Participation protocol = inProtocol(parent, act(ACCESSION, "2006-01-01"));

    assertThat(protocol.effective()).isEqualTo(parent.effective());
  }

  @Test
  void inv01_anInstrumentWhoseEntryIntoForceIsUnknownBindsFromAnUnknownDay() {
    InstrumentTerms unknown = terms("X", "", "", 30, DenunciationRule.UNKNOWN);
    Participation participation =
        Participation.of(unknown, record("X", "2014-01-01", act(ACCESSION, "2010-01-01")));

    assertThat(participation.effective()).isEqualTo(LegalDate.UNKNOWN);
    assertThat(on(participation, "2009-12-31")).isEqualTo(NONE);
    assertThat(on(participation, "2013-01-01")).isEqualTo(UNKNOWN);
  }

  @Test
  void inv02_noPartyToAProtocolWithoutBeingPartyToTheConventionOnThatDay() {
    Participation parent = inConvention(act(ACCESSION, "2008-01-01"));
    Participation protocol = inProtocol(parent, act(ACCESSION, "2006-01-01"));

    assertThat(on(protocol, "2007-01-01")).isEqualTo(CONTRACTING_NOT_IN_FORCE);
    assertThat(protocol.heldByParent(LocalDate.parse("2007-01-01"))).isTrue();
    assertThat(on(protocol, "2008-01-31")).isEqualTo(PARTY);
    assertThat(protocol.heldByParent(LocalDate.parse("2008-01-31"))).isFalse();
  }

  @Test
  void inv02_denunciationOfTheConventionEntailsItsProtocolsOnTheSameDate() {
    Participation parent =
        inConvention(act(ACCESSION, "2004-01-01"), act(DENUNCIATION, "2010-05-01"));
    Participation protocol = inProtocol(parent, act(ACCESSION, "2006-01-01"));

    assertThat(on(protocol, "2011-04-30")).isEqualTo(PARTY);
    assertThat(on(parent, "2011-05-01")).isEqualTo(FORMER_PARTY);
    assertThat(on(protocol, "2011-05-01")).isEqualTo(FORMER_PARTY);
  }

  @Test
  void inv02_aProtocolWithoutAnyRecordOfTheParentIsUnknown() {
    Participation alone =
        Participation.of(
            protocol(),
            record("PROT", "2014-01-01", act(ACCESSION, "2006-01-01")),
            Optional.empty());

    assertThat(on(alone, "2010-01-01")).isEqualTo(UNKNOWN);
  }

  @Test
  void inv05_aDenunciationTakesEffectOneYearAfterReceipt() {
    Participation left =
        inConvention(act(ACCESSION, "2004-01-01"), act(DENUNCIATION, "2010-05-01"));

    assertThat(on(left, "2011-04-30")).isEqualTo(PARTY);
    assertThat(on(left, "2011-05-01")).isEqualTo(FORMER_PARTY);
    assertThat(left.denounced().iso()).isEqualTo("2010-05-01");
  }

  @Test
  void inv05_sixMonthsWhereTheClauseSaysSo() {
    assertThat(DenunciationRule.P6M.effectOf(LocalDate.parse("2010-05-01")))
        .contains(LocalDate.parse("2010-11-01"));
  }

  @Test
  void inv05_theFirstOfJanuaryRuleCountsFromTheFirstOfJuly() {
    assertThat(DenunciationRule.JAN1.effectOf(LocalDate.parse("2010-07-01")))
        .contains(LocalDate.parse("2011-01-01"));
    assertThat(DenunciationRule.JAN1.effectOf(LocalDate.parse("2010-07-02")))
        .contains(LocalDate.parse("2012-01-01"));
  }

  @Test
  void inv05_whereTheClauseIsUnknownTheStatusIsUnknownAfterReceipt() {
    InstrumentTerms terms = terms("X", "", "2003-09-29", 30, DenunciationRule.UNKNOWN);
    Participation left =
        Participation.of(
            terms,
            record(
                "X", "2014-01-01", act(ACCESSION, "2004-01-01"), act(DENUNCIATION, "2010-05-01")));

    assertThat(on(left, "2010-04-30")).isEqualTo(PARTY);
    assertThat(on(left, "2010-05-01")).isEqualTo(UNKNOWN);
  }

  @Test
  void inv05_aWithdrawnDenunciationEndsNothingAndALaterConsentBeginsAgain() {
    Participation stayed =
        inConvention(
            act(ACCESSION, "2004-01-01"),
            act(DENUNCIATION, "2010-05-01"),
            act(WITHDRAWAL_OF_DENUNCIATION, "2010-08-01"));
    Participation returned =
        inConvention(
            act(ACCESSION, "2004-01-01"),
            act(DENUNCIATION, "2008-05-01"),
            act(ACCESSION, "2012-01-01"));

    assertThat(on(stayed, "2013-01-01")).isEqualTo(PARTY);
    assertThat(on(returned, "2010-01-01")).isEqualTo(FORMER_PARTY);
    assertThat(on(returned, "2012-02-01")).isEqualTo(PARTY);
  }

  @Test
  void inv07_afterTheRecordAPartyStaysPartyAndAbsenceIsUnknown() {
    assertThat(on(inConvention(act(ACCESSION, "2004-01-01")), "2026-01-01")).isEqualTo(PARTY);
    assertThat(on(inConvention(), "2014-01-01")).isEqualTo(NONE);
    assertThat(on(inConvention(), "2014-01-02")).isEqualTo(UNKNOWN);
    assertThat(on(inConvention(act(SIGNATURE, "2001-01-01")), "2014-01-01")).isEqualTo(SIGNATORY);
    assertThat(on(inConvention(act(SIGNATURE, "2001-01-01")), "2014-01-02")).isEqualTo(UNKNOWN);
  }

  @Test
  void inv07_aConsentOfUnknownDateIsPartyFromTheRecordOnAndUnknownBefore() {
    Participation undated = inConvention(act(CONSENT_UNSPECIFIED, ""));

    assertThat(on(undated, "2000-01-01")).isEqualTo(NONE);
    assertThat(on(undated, "2010-01-01")).isEqualTo(UNKNOWN);
    assertThat(on(undated, "2014-01-01")).isEqualTo(PARTY);
    assertThat(on(undated, "2026-01-01")).isEqualTo(PARTY);
    assertThat(undated.effective()).isEqualTo(LegalDate.UNKNOWN);
  }

  @Test
  void inv07_aConsentKnownToTheMonthIsUnknownOnlyWhereItMatters() {
    Participation april = inConvention(act(ACCESSION, "2008-04"));

    assertThat(on(april, "2008-03-31")).isEqualTo(NONE);
    assertThat(on(april, "2008-04-15")).isEqualTo(UNKNOWN);
    assertThat(on(april, "2008-05-30")).isEqualTo(PARTY);
  }

  @Test
  void inv07_whatTheSourcesLeaveUndecidedIsUnknownOnEveryDay() {
    ParticipationRecord undecided =
        new ParticipationRecord(
            "CONV", "SOM", true, LegalDate.parse("2024-11-25"), List.of(), "a ceremony", "press");

    assertThat(on(Participation.of(convention(), undecided), "2010-01-01")).isEqualTo(UNKNOWN);
  }

  @Test
  void aWithdrawnSignatureIsNoSignature() {
    Participation withdrawn =
        inConvention(act(SIGNATURE, "2001-01-01"), act(WITHDRAWAL_OF_SIGNATURE, "2005-01-01"));

    assertThat(on(withdrawn, "2004-12-31")).isEqualTo(SIGNATORY);
    assertThat(on(withdrawn, "2005-01-01")).isEqualTo(NONE);
  }

  private static Participation inConvention(StatusAction... acts) {
    return Participation.of(convention(), record("CONV", "2014-01-01", acts));
  }

  private static Participation inProtocol(Participation parent, StatusAction... acts) {
    return Participation.of(protocol(), record("PROT", "2014-01-01", acts), Optional.of(parent));
  }

  private static ParticipationStatus on(Participation participation, String day) {
    return participation.on(LocalDate.parse(day));
  }
}
