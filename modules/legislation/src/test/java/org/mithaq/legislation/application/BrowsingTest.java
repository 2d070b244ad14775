package org.mithaq.legislation.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mithaq.legislation.LawFixtures.article;
import static org.mithaq.legislation.LawFixtures.english;
import static org.mithaq.legislation.LawFixtures.law;
import static org.mithaq.legislation.LawFixtures.provision;
import static org.mithaq.legislation.LawFixtures.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mithaq.kernel.AknUri;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.LegalDate;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Subject;
import org.mithaq.legislation.ExpressionView;
import org.mithaq.legislation.LawFilter;
import org.mithaq.legislation.LawOrder;
import org.mithaq.legislation.LawOrder.By;
import org.mithaq.legislation.LawStatus;
import org.mithaq.legislation.LawSummary;
import org.mithaq.legislation.LawView;
import org.mithaq.legislation.ProvisionKind;
import org.mithaq.legislation.ProvisionView;
import org.mithaq.legislation.PublishedLaw;
import org.mithaq.legislation.domain.ProvisionStatus;
import org.mithaq.search.DateSpan;
import org.mithaq.search.KeywordField;
import org.mithaq.search.SearchDocument;
import org.mithaq.search.StoredField;
import org.mithaq.search.TextField;

/** Publishing and reading on a real database: addresses, versions, history, search documents. */
class BrowsingTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-05-02");
  private static LegislationOnPostgres here;
  private static PublishedLaw amended;

  @BeforeAll
  static void open() {
    here = new LegislationOnPostgres();
    amended =
        here.publish(
            law()
                .numbered("31", "2018")
                .titled("en", "Invented Money Act", "ar", "قانون مخترع")
                .commenced("2018-12-23")
                .text(
                    english(
                        "2018-12-23",
                        "2022-07-01",
                        provision(
                            ProvisionKind.CHAPTER,
                            "1",
                            "Offences",
                            "",
                            article(
                                "3", "old words", provision(ProvisionKind.POINT, "a", "", "p"))),
                        article("4", "same words")))
                .text(
                    english(
                        "2022-07-01",
                        "",
                        provision(
                            ProvisionKind.CHAPTER,
                            "1",
                            "Offences",
                            "",
                            article(
                                "3", "new words", provision(ProvisionKind.POINT, "a", "", "p"))),
                        article("4", "same words")))
                .text(text("ar", "2018-12-23", "", article("المادة الثالثة", "كلام")))
                .draft());
  }

  @AfterAll
  static void close() {
    here.close();
  }

  @Test
  void withoutDateTheVersionInForceTodayIsMeantAndWithDateTheOneOfThatDay() {
    assertThat(text3("/akn/xa/act/2018/31/eng/~chp_1__art_3")).isEqualTo("new words");
    assertThat(text3("/akn/xa/act/2018/31/eng@2020-01-01/~chp_1__art_3")).isEqualTo("old words");
    assertThat(text3("/akn/xa/act/2018/31/eng@2022-07-01/~chp_1__art_3")).isEqualTo("new words");
    assertThat(at("/akn/xa/act/2018/31/eng@2017-01-01/~chp_1__art_3")).isEmpty();
  }

  @Test
  void withoutLanguageTheReadersIsMeantElseTheAuthentic() {
    AknUri uri = AknUri.parse("/akn/xa/act/2018/31").orElseThrow();
    ExpressionView arabic =
        here.read(() -> here.catalogue.expression(uri, LanguageTag.ARABIC, TODAY)).orElseThrow();
    assertThat(arabic.language()).isEqualTo(LanguageTag.ARABIC);
    ExpressionView any =
        here.read(() -> here.catalogue.expression(uri, LanguageTag.SPANISH, TODAY)).orElseThrow();
    assertThat(any.language()).isIn(LanguageTag.ARABIC, LanguageTag.ENGLISH);
  }

  @Test
  void aProvisionComesWithWhatLiesBelowItAndWhatItStandsIn() {
    ProvisionView article = at("/akn/xa/act/2018/31/eng/~chp_1__art_3").orElseThrow();
    assertThat(article.ancestors()).containsExactly("1 Offences");
    assertThat(article.children()).hasSize(1);
    assertThat(article.status()).isEqualTo(LawStatus.IN_FORCE);
    assertThat(article.uri()).isEqualTo("/akn/xa/act/2018/31/eng/~chp_1__art_3");
  }

  @Test
  void historyHasEachWordingOnceOldestFirst() {
    assertThat(history("chp_1__art_3").stream().map(ProvisionView::text))
        .containsExactly("old words", "new words");
    assertThat(history("art_4"))
        .singleElement()
        .satisfies(view -> assertThat(view.validTo().known()).isFalse());
  }

  @Test
  void oneDocumentPerProvisionWordingAndLanguage() {
    List<SearchDocument> documents = documents(amended.lawId());
    assertThat(documents.stream().map(d -> d.texts().get(TextField.TEXT)))
        .containsExactlyInAnyOrder("old words", "p", "new words", "same words", "كلام");
    SearchDocument same =
        documents.stream()
            .filter(d -> "same words".equals(d.texts().get(TextField.TEXT)))
            .findFirst()
            .orElseThrow();
    assertThat(same.valid()).containsExactly(new DateSpan("2018-12-23", ""));
    assertThat(same.keywords().get(KeywordField.VALIDITY)).containsExactly("KNOWN");
    assertThat(same.keywords().get(KeywordField.REFERENCE)).contains("art:4", "law:31/2018");
    assertThat(same.stored().get(StoredField.URI)).isEqualTo("/akn/xa/act/2018/31/eng/~art_4");
    SearchDocument old =
        documents.stream()
            .filter(d -> "old words".equals(d.texts().get(TextField.TEXT)))
            .findFirst()
            .orElseThrow();
    assertThat(old.valid()).containsExactly(new DateSpan("2018-12-23", "2022-06-30"));
    assertThat(documents(amended.lawId())).isEqualTo(documents);
  }

  @Test
  void aDocumentWithoutKnownCommencementSaysThatItsValidityIsUnknown() {
    PublishedLaw undated = here.publish(law().numbered("9", "2001").commenced("").draft());
    SearchDocument only = documents(undated.lawId()).get(0);
    assertThat(only.keywords().get(KeywordField.VALIDITY)).containsExactly("UNKNOWN");
    assertThat(only.keywords().get(KeywordField.STATUS)).containsExactly("UNKNOWN");
    assertThat(only.valid()).containsExactly(DateSpan.ALWAYS);
  }

  @Test
  void anArticleWhoseWordsStandInItsParagraphsIsFoundByItsNumber() {
    PublishedLaw published =
        here.publish(
            law()
                .numbered("10", "2001")
                .text(
                    english(
                        "",
                        "",
                        article(
                            "1",
                            "",
                            provision(ProvisionKind.PARAGRAPH, "1", "", "first"),
                            provision(ProvisionKind.PARAGRAPH, "2", "", "second"))))
                .draft());
    List<SearchDocument> documents = documents(published.lawId());
    assertThat(documents.get(0).texts().get(TextField.TEXT)).isEqualTo("1 first\n2 second");
    assertThat(documents.get(0).keywords().get(KeywordField.REFERENCE))
        .contains("art:1")
        .doesNotContain("art:1/1");
    assertThat(documents.get(2).keywords().get(KeywordField.REFERENCE))
        .contains("art:1/2", "sec:1/2");
  }

  @Test
  void anArticleIsAlsoAskedForAsASectionAndALawByItsHijriYear() {
    PublishedLaw published =
        here.publish(law().numbered("77", "2018").adoptedAsPrinted("15/3/1440هـ").draft());
    assertThat(documents(published.lawId()).get(0).keywords().get(KeywordField.REFERENCE))
        .contains("art:1", "sec:1", "law:77/2018", "law:77/1440h");
  }

  @Test
  void aShortTitleIsSearchedUnlessTheLongOneSaysIt() {
    PublishedLaw other =
        here.publish(law().numbered("12", "2001").shortTitled("en", "Integrity Code").draft());
    PublishedLaw said =
        here.publish(law().numbered("13", "2001").shortTitled("en", "invented act").draft());
    assertThat(documents(other.lawId()).get(0).texts().get(TextField.TITLE))
        .isEqualTo("Invented Act\nIntegrity Code");
    assertThat(documents(said.lawId()).get(0).texts().get(TextField.TITLE))
        .isEqualTo("Invented Act");
  }

  @Test
  void inv17_aProvisionDeclaredVoidIsShownSo() {
    PublishedLaw published = here.publish(law().numbered("11", "2001").draft());
    here.jpa.inTransaction(
        () ->
            here.laws.mark(
                published.lawId(),
                new ProvisionStatus(
                    "art_1",
                    LawStatus.VOID,
                    LegalDate.parse("2020-01-01"),
                    LegalDate.UNKNOWN,
                    "5/2019")));
    assertThat(at("/akn/xa/act/2001/11/eng/~art_1").orElseThrow().status())
        .isEqualTo(LawStatus.VOID);
    SearchDocument document = documents(published.lawId()).get(0);
    assertThat(document.valid()).containsExactly(new DateSpan("2019-09-30", "2019-12-31"));
    assertThat(document.keywords().get(KeywordField.STATUS)).containsExactly("VOID");
  }

  @Test
  void relationsAreSeenFromBothSidesAndResolveWhenTheOtherLawComes() {
    here.publish(law().numbered("40", "2020").relation("AMENDS", "/akn/xa/act/2010/4").draft());
    assertThat(lawAt("/akn/xa/act/2020/40").relations())
        .singleElement()
        .satisfies(relation -> assertThat(relation.resolved()).isFalse());
    here.publish(law().numbered("4", "2010").titled("en", "Older").draft());
    assertThat(lawAt("/akn/xa/act/2020/40").relations().get(0).resolved()).isTrue();
    LawView.RelationView incoming = lawAt("/akn/xa/act/2010/4").relations().get(0);
    assertThat(incoming.outgoing()).isFalse();
    assertThat(incoming.target()).isEqualTo("/akn/xa/act/2020/40");
  }

  @Test
  void aMovedAddressLeadsToTheLawAtItsNewOne() {
    PublishedLaw first = here.publish(law().numbered("50", "2020").localId("moved").draft());
    PublishedLaw moved = here.publish(law().numbered("51", "2020").localId("moved").draft());
    assertThat(moved.lawId()).isEqualTo(first.lawId());
    assertThat(lawAt("/akn/xa/act/2020/50").uri()).isEqualTo("/akn/xa/act/2020/51");
  }

  @Test
  void anAddressThatAnotherLawHasIsRefusedNamingBoth() {
    here.publish(law().numbered("60", "2020").localId("mine").draft());
    assertThatThrownBy(() -> here.publish(law().numbered("60", "2020").localId("yours").draft()))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("mine")
        .hasMessageContaining("yours");
  }

  @Test
  void inv18_aChangedSourceIsReportedProvisionByProvision() {
    here.publish(
        law()
            .numbered("70", "2020")
            .text(english("", "", article("1", "a"), article("2", "b"), article("3", "c")))
            .draft());
    PublishedLaw changed =
        here.publish(
            law()
                .numbered("70", "2020")
                .text(english("", "", article("1", "a"), article("2", "B"), article("4", "d")))
                .draft());
    assertThat(changed.outcome()).isEqualTo(PublishedLaw.Outcome.CHANGED);
    assertThat(changed.changes())
        .containsExactly("art_2 changed", "art_4 added", "art_3 lost", "1 provisions unchanged");
  }

  @Test
  void lawsAreListedByFilterNewestFirst() {
    here.publish(law().of("FRA").numbered("1", "1999").titled("fr", "Loi 100% inventée").draft());
    assertThat(here.read(() -> here.catalogue.laws(LawFilter.ofState("FRA"), 1, 10)).total())
        .isEqualTo(1);
    LawFilter byTitle = new LawFilter("", "", "ACT", "money-laundering", "100%");
    assertThat(here.read(() -> here.catalogue.laws(byTitle, 1, 10)).items())
        .singleElement()
        .satisfies(law -> assertThat(law.uri()).isEqualTo("/akn/fr/act/1999/1"));
    assertThat(here.read(() -> here.catalogue.lawCounts())).containsEntry("FRA", 1L);
  }

  @Test
  void aRelationIsTheSameWhicheverOfTheTwoLawsSaysIt() {
    here.publish(
        law().numbered("81", "2020").relation("AMENDED_BY", "/akn/xa/act/2021/82").draft());
    assertThat(lawAt("/akn/xa/act/2020/81").relations())
        .singleElement()
        .satisfies(
            relation -> {
              assertThat(relation.kind()).isEqualTo("AMENDS");
              assertThat(relation.outgoing()).isFalse();
              assertThat(relation.resolved()).isFalse();
            });
    here.publish(law().numbered("82", "2021").draft());
    LawView.RelationView outgoing = lawAt("/akn/xa/act/2021/82").relations().get(0);
    assertThat(outgoing.outgoing()).isTrue();
    assertThat(outgoing.kind()).isEqualTo("AMENDS");
    assertThat(outgoing.target()).isEqualTo("/akn/xa/act/2020/81");
    here.publish(law().numbered("82", "2021").relation("AMENDS", "/akn/xa/act/2020/81").draft());
    assertThat(lawAt("/akn/xa/act/2021/82").relations()).as("both say it").hasSize(1);
    assertThat(lawAt("/akn/xa/act/2020/81").relations())
        .singleElement()
        .satisfies(relation -> assertThat(relation.resolved()).isTrue());
  }

  @Test
  void anAmendmentThatCommencesInStagesIsARelationForEachDay() {
    here.publish(law().numbered("83", "2020").draft());
    here.publish(
        law()
            .numbered("84", "2021")
            .relation("AMENDS", "/akn/xa/act/2020/83", "2021-01-01")
            .relation("AMENDS", "/akn/xa/act/2020/83", "2023-01-01")
            .relation("AMENDS", "/akn/xa/act/2020/83")
            .draft());

    assertThat(lawAt("/akn/xa/act/2020/83").relations())
        .as("and the one without a day adds nothing")
        .extracting(relation -> relation.date().iso())
        .containsExactlyInAnyOrder("2021-01-01", "2023-01-01");
  }

  @Test
  void whatTheLawsOfAStateSayAgainAndAgainIsOffered() {
    here.publish(law().of("PRT").numbered("1", "2001").gazette("Diário Inventado").draft());
    here.publish(law().of("PRT").numbered("2", "2002").gazette("Diário Inventado").draft());
    here.publish(law().of("PRT").numbered("3", "2003").gazette("Folha Inventada").draft());
    assertThat(here.read(() -> here.names.gazettes("PRT")))
        .containsExactly("Diário Inventado", "Folha Inventada");
    assertThat(here.read(() -> here.names.gazettes("LUX"))).isEmpty();
  }

  @Test
  void lawsAreListedInTheOrderThatIsAskedFor() {
    here.publish(law().of("ESP").numbered("1", "2001").titled("en", "beta").draft());
    here.publish(law().of("ESP").numbered("2", "1990").titled("en", "Alpha").draft());
    here.publish(law().of("ESP").numbered("3", "2010").titled("en", "gamma").draft());
    assertThat(numbers(LawOrder.USUAL)).containsExactly("3", "1", "2");
    assertThat(numbers(new LawOrder(By.YEAR, false, LanguageTag.ARABIC)))
        .containsExactly("2", "1", "3");
    assertThat(numbers(new LawOrder(By.TITLE, false, LanguageTag.ARABIC)))
        .containsExactly("2", "1", "3");
    assertThat(numbers(new LawOrder(By.TITLE, true, LanguageTag.ENGLISH)))
        .containsExactly("3", "1", "2");
  }

  private static List<String> numbers(LawOrder order) {
    LawFilter filter = LawFilter.ofState("ESP").in(order);
    return here.read(() -> here.catalogue.laws(filter, 1, 10)).items().stream()
        .map(LawSummary::number)
        .toList();
  }

  private static List<ProvisionView> history(String eId) {
    return here.read(() -> here.catalogue.history(amended.lawId(), LanguageTag.ENGLISH, eId));
  }

  private static List<SearchDocument> documents(String lawId) {
    return here.read(() -> here.projection.documentsFor(new Subject("law", lawId)));
  }

  private static LawView lawAt(String uri) {
    return here.read(() -> here.catalogue.lawAt(uri)).orElseThrow();
  }

  private static String text3(String uri) {
    return at(uri).orElseThrow().text();
  }

  private static Optional<ProvisionView> at(String uri) {
    AknUri parsed = AknUri.parse(uri).orElseThrow();
    return here.read(() -> here.catalogue.provision(parsed, LanguageTag.ENGLISH, TODAY));
  }
}
