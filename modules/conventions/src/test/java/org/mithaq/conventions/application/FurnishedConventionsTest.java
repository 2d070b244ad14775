package org.mithaq.conventions.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mithaq.conventions.CountView;
import org.mithaq.conventions.CrossReferenceView;
import org.mithaq.conventions.NotificationDutyView;
import org.mithaq.conventions.ObligationLevel;
import org.mithaq.conventions.ObligationView;
import org.mithaq.conventions.ParticipationStatus;
import org.mithaq.conventions.ParticipationView;
import org.mithaq.conventions.StatementView;
import org.mithaq.conventions.StatusActionKind;
import org.mithaq.conventions.facts.SheetRow;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.Text;
import org.mithaq.search.Term;

/** What the repository's own data say once loaded; no test here changes anything. */
class FurnishedConventionsTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-11-20");
  private static ConventionsHouse house;

  @BeforeAll
  static void load() {
    house = new ConventionsHouse().furnished();
  }

  @AfterAll
  static void close() {
    house.close();
  }

  @Test
  void inv01_theEffectDatesOfAllRowsAreRecomputedAsTheFactTableHasThem() {
    List<SheetRow> rows = TestSheets.read("/facts/participation_expected.csv");
    assertThat(rows).hasSize(308);
    for (SheetRow row : rows) {
      ParticipationView view = view(row);
      assertThat(view.asOf().iso()).as(row.place()).isEqualTo(row.cell("asOf"));
      assertThat(view.signed().iso()).as(row.place()).isEqualTo(row.cell("signed"));
      assertThat(view.consented().iso()).as(row.place()).isEqualTo(row.cell("consented"));
      if (!row.cell("effective").isEmpty()) {
        assertThat(view.effective().iso()).as(row.place()).isEqualTo(row.cell("effective"));
      }
    }
  }

  @Test
  void inv07_theStatusOfAllRowsAsAtTheirRecordIsWhatTheFactTableRecords() {
    Map<String, ParticipationStatus> expected =
        Map.of(
            "PARTY", ParticipationStatus.PARTY,
            "PARTY_DATE_UNKNOWN", ParticipationStatus.PARTY,
            "SIGNATORY", ParticipationStatus.SIGNATORY,
            "NO_ACTION_RECORDED", ParticipationStatus.NONE,
            "UNKNOWN_SEE_NOTE", ParticipationStatus.UNKNOWN);
    for (SheetRow row : TestSheets.read("/facts/participation_expected.csv")) {
      assertThat(view(row).status()).as(row.place()).isEqualTo(expected.get(row.cell("status")));
    }
  }

  @Test
  void inv01_theRowsThatASecondSourceConfirmsHold() {
    List<SheetRow> rows = TestSheets.read("/facts/participation_crosschecks.csv");
    assertThat(rows).hasSize(10);
    for (SheetRow row : rows) {
      ParticipationView view = view(row.cell("instrument"), row.cell("iso3"), TODAY);
      for (String fact : row.cell("fact").split(", ")) {
        String date = fact.substring(fact.length() - 10);
        String found =
            switch (fact.substring(0, fact.length() - 11)) {
              case "signature" -> view.signed().iso();
              case "ratification", "accession" -> view.consented().iso();
              case "in force" -> view.effective().iso();
              default -> "not understood: " + fact;
            };
        assertThat(found).as(row.place() + ": " + fact).isEqualTo(date);
      }
      assertThat(row.cell("fact").toUpperCase(Locale.ROOT)).contains(view.consentKind());
    }
  }

  @Test
  void inv02_noRecordedPartyToAProtocolIsHeldByTheConvention() {
    for (String protocol : List.of("TIP-PROT", "SOM-PROT", "FA-PROT")) {
      assertThat(house.catalogue.participants(protocol, TODAY))
          .filteredOn(view -> !view.consentKind().isEmpty())
          .isNotEmpty()
          .allSatisfy(view -> assertThat(view.status()).isEqualTo(ParticipationStatus.PARTY));
    }
  }

  @Test
  void inv06_aReservationListsItsProvisionsWhereTheTextNamesThem() {
    StatementView lebanon = house.catalogue.statements("DRUG-1988", "LBN").get(0);

    assertThat(lebanon.kindAsLabelled()).isEqualTo("RESERVATION_OR_DECLARATION");
    assertThat(lebanon.kindAsClassified()).isEqualTo("RESERVATION");
    assertThat(lebanon.obligations()).contains("DRUG-1988/32/2", "DRUG-1988/7/2/f");
    assertThat(house.catalogue.statements("", "DZA"))
        .extracting(StatementView::instrument)
        .contains("UNTOC", "TIP-PROT", "DRUG-1961");
  }

  @Test
  void inv06_aStatementNobodyHasClassifiedSaysSo() {
    assertThat(house.catalogue.statements("SOM-PROT", "TUN"))
        .singleElement()
        .extracting(StatementView::kindAsClassified)
        .isEqualTo("UNSPECIFIED_STATEMENT");
  }

  @Test
  void inv07_afterTheRecordAStateWithoutAnActIsUnknownAndItsAsOfIsShown() {
    ParticipationView syria = view("UNCAC", "SYR", TODAY);

    assertThat(syria.status()).isEqualTo(ParticipationStatus.UNKNOWN);
    assertThat(syria.signed().iso()).isEqualTo("2003-12-09");
    assertThat(syria.asOf().iso()).isEqualTo("2014-07-10");
  }

  @Test
  void inv08_demonstrationStatesAreNeverCountedAndTheDifferenceIsReported() {
    CountView untoc =
        new CountingParticipation(house.snapshots, house.regions).count("untoc", TODAY);

    assertThat(house.catalogue.participants("UNTOC", TODAY))
        .extracting(ParticipationView::iso3)
        .contains("XDA");
    assertThat(untoc.recorded()).isEqualTo(22);
    assertThat(untoc.parties()).isLessThanOrEqualTo(22);
    assertThat(untoc.published().orElseThrow().participants()).isEqualTo(192);
    assertThat(untoc.notRecorded()).isEqualTo(192 - untoc.parties());
    assertThat(untoc.complete()).isFalse();
  }

  @Test
  void inv08_whatWasPublishedLaterThanTheDayIsNotTheCountOfThatDay() {
    CountView then =
        new CountingParticipation(house.snapshots, house.regions)
            .count("TIP-PROT", LocalDate.parse("2010-01-01"));

    assertThat(then.published().orElseThrow().participants()).isEqualTo(124);
  }

  @Test
  void aSubParagraphIsFoundByItsPathInEitherCase() {
    ObligationView found = house.catalogue.obligation("untoc/6/1/A/i").orElseThrow();

    assertThat(found.path()).isEqualTo("UNTOC/6/1/a/i");
    assertThat(found.reference()).isEqualTo("UNTOC art. 6(1)(a)(i)");
    assertThat(found.level()).isEqualTo(ObligationLevel.MANDATORY);
    assertThat(found.label()).isEqualTo("Laundering: conversion or transfer");
    assertThat(found.text().isEmpty()).isTrue();
    assertThat(found.depth()).isEqualTo(3);
  }

  @Test
  void theSubParagraphsOwnRowDecidesItsLevel() {
    assertThat(level("UNCAC/54/1")).isEqualTo(ObligationLevel.MANDATORY);
    assertThat(level("UNCAC/54/1/c")).isEqualTo(ObligationLevel.OBLIGATION_TO_CONSIDER);
    assertThat(level("UNTOC/6/2/e")).isEqualTo(ObligationLevel.OPTIONAL);
  }

  @Test
  void aWholeArticleCanBeMappedToAndIsNotAssessed() {
    ObligationView article = house.catalogue.obligation("UNTOC/16").orElseThrow();

    assertThat(article.levelBasis()).isEqualTo("WHOLE_ARTICLE");
    assertThat(article.assessable()).isFalse();
    assertThat(house.catalogue.obligations("UNTOC", "16")).first().isEqualTo(article);
  }

  @Test
  void everyArticleOfEveryInstrumentWithArticlesHasObligations() {
    Set<String> withArticles =
        Set.of(
            "UNCAC",
            "UNTOC",
            "TIP-PROT",
            "SOM-PROT",
            "FA-PROT",
            "DRUG-1988",
            "TF-1999",
            "TB-1997",
            "NT-2005");
    for (String code : withArticles) {
      assertThat(house.catalogue.articles(code))
          .as(code)
          .isNotEmpty()
          .allSatisfy(
              article ->
                  assertThat(house.catalogue.obligations(code, article.number()))
                      .as(article.path())
                      .isNotEmpty());
    }
    assertThat(house.catalogue.articles("UNCAC")).hasSize(71);
    assertThat(house.catalogue.articles("UNTOC")).hasSize(41);
  }

  @Test
  void crossReferencesGoToOtherInstrumentsAndSayWhichIsWider() {
    List<CrossReferenceView> fromUncac = house.catalogue.crossReferences("UNCAC", "57");
    List<CrossReferenceView> fromUntoc = house.catalogue.crossReferences("UNTOC", "14");

    assertThat(fromUncac)
        .filteredOn(view -> view.to().equals("UNTOC/14"))
        .extracting(CrossReferenceView::relation)
        .containsExactly("NARROWER");
    assertThat(fromUntoc)
        .filteredOn(view -> view.to().equals("UNCAC/57"))
        .extracting(CrossReferenceView::relation)
        .containsExactly("BROADER");
    assertThat(fromUntoc)
        .filteredOn(view -> view.to().equals("DRUG-1988/5/5"))
        .extracting(CrossReferenceView::relation)
        .containsExactly("RELATED");
  }

  @Test
  void aRightToDeclareIsNoDuty() {
    List<NotificationDutyView> duties = house.catalogue.notificationDuties("UNTOC");

    assertThat(duties).hasSize(9);
    assertThat(duties)
        .filteredOn(duty -> duty.obligation().equals("UNTOC/35/3"))
        .extracting(NotificationDutyView::nature)
        .containsExactly("RIGHT");
  }

  @Test
  void regionalInstrumentsComeFromThePackAndUniversalOnesWithoutIt() {
    assertThat(house.catalogue.instrument("riyadh-1983").orElseThrow().scope())
        .isEqualTo("REGIONAL");
    assertThat(house.catalogue.instrument("UNCAC").orElseThrow().scope()).isEqualTo("UNIVERSAL");
    assertThat(house.catalogue.instruments()).hasSize(25);
  }

  @Test
  void everyRowShownHasASource() {
    assertThat(house.catalogue.instruments()).allSatisfy(i -> assertThat(i.source()).isNotBlank());
    assertThat(house.catalogue.obligation("UNTOC/6/1/a").orElseThrow().source())
        .contains("BWBV0001668");
    assertThat(house.catalogue.participation("EGY", TODAY))
        .isNotEmpty()
        .allSatisfy(view -> assertThat(view.source()).isNotBlank());
  }

  @Test
  void aStateOfTheDemonstrationHasTheDatesThatItsPackStates() {
    ParticipationView suhayl = view("UNCAC", "XDA", TODAY);

    assertThat(suhayl.status()).isEqualTo(ParticipationStatus.PARTY);
    assertThat(suhayl.effective().iso()).isEqualTo("2008-06-19");
    assertThat(suhayl.actions())
        .extracting(act -> act.kind())
        .containsExactly(StatusActionKind.SIGNATURE, StatusActionKind.RATIFICATION);
  }

  @Test
  void queriesLearnTheNamesThatPeopleUse() {
    List<Term> terms = new InstrumentVocabulary(house.snapshots).terms();
    Term untoc =
        terms.stream().filter(term -> term.value().equals("UNTOC")).findFirst().orElseThrow();

    assertThat(untoc.kind()).isEqualTo(Term.Kind.INSTRUMENT);
    assertThat(untoc.labels())
        .contains(
            new Text(LanguageTag.ENGLISH, "Palermo Convention"),
            new Text(LanguageTag.ARABIC, "اتفاقية باليرمو"),
            new Text(LanguageTag.FRENCH, "Convention de Palerme"));
    assertThat(terms).hasSize(25);
  }

  private static ObligationLevel level(String path) {
    return house.catalogue.obligation(path).orElseThrow().level();
  }

  /** On the first day on which the record and, for a party, its effect date have come. */
  private static ParticipationView view(SheetRow row) {
    LocalDate asOf = LocalDate.parse(row.cell("asOf"));
    ParticipationView then = view(row.cell("instrument"), row.cell("iso3"), asOf);
    LocalDate effective = then.effective().day().orElse(asOf);
    return effective.isAfter(asOf)
        ? view(row.cell("instrument"), row.cell("iso3"), effective)
        : then;
  }

  private static ParticipationView view(String instrument, String iso3, LocalDate on) {
    return house.catalogue.participants(instrument, on).stream()
        .filter(view -> view.iso3().equals(iso3))
        .findFirst()
        .orElseThrow();
  }
}
