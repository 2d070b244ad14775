package org.mithaq.region.demonstration;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.region.demonstration.DemonstrationPack.address;
import static org.mithaq.region.demonstration.DemonstrationPack.eIds;
import static org.mithaq.region.demonstration.DemonstrationPack.each;
import static org.mithaq.region.demonstration.DemonstrationPack.expressions;
import static org.mithaq.region.demonstration.DemonstrationPack.laws;
import static org.mithaq.region.demonstration.DemonstrationPack.lawsOf;
import static org.mithaq.region.demonstration.DemonstrationPack.lines;
import static org.mithaq.region.demonstration.DemonstrationPack.provisions;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every line of the pack must keep, and the cases that the portal shows and tests with it. */
class DemonstrationPackTest {

  private static final String EID = "[a-z]+(_[0-9a-z]+)?(__[a-z]+_[0-9a-z]+)*";

  @Test
  void thePackSaysItsCode() {
    assertThat(lines("/META-INF/mithaq/region-pack")).containsExactly("demonstration");
    assertThat(lines("/META-INF/mithaq/region.yaml"))
        .contains("code: demonstration", "demonstration: true");
  }

  @ParameterizedTest
  @ValueSource(strings = {"XDA", "XDB", "XDC"})
  void eachStateHasAtLeastTenLawsOfItsOwnAndABill(String state) {
    assertThat(lawsOf(state).filter(law -> !isBill(law))).hasSizeGreaterThanOrEqualTo(10);
    assertThat(lawsOf(state)).anyMatch(DemonstrationPackTest::isBill);
    assertThat(lawsOf(state)).allSatisfy(law -> assertThat(text(law, "country")).isEqualTo(state));
    assertThat(lawsOf(state).map(law -> text(law, "localId"))).doesNotHaveDuplicates();
    assertThat(lawsOf(state).map(DemonstrationPack::address)).doesNotHaveDuplicates();
  }

  @Test
  void everyLawSaysThatItIsNotRealLaw() {
    assertThat(laws())
        .hasSizeGreaterThanOrEqualTo(30)
        .allSatisfy(
            law -> {
              JsonNode source = law.path("source");
              assertThat(text(law, "format")).isEqualTo("mithaq-law/1");
              assertThat(text(source, "publisher")).contains("fictional");
              assertThat(text(source, "attribution")).contains("not real law");
              assertThat(text(source, "url")).startsWith("https://demonstration.example.org/");
            });
  }

  @Test
  void noEIdIsUsedTwiceInAnExpression() {
    assertThat(expressions())
        .allSatisfy(
            expression ->
                assertThat(eIds(expression))
                    .doesNotHaveDuplicates()
                    .allMatch(id -> id.matches(EID)));
  }

  @Test
  void everyArticleHasText() {
    assertThat(expressions().flatMap(expression -> provisions(expression).stream()))
        .allMatch(p -> !text(p, "text").isBlank() || !p.path("children").isEmpty());
  }

  @Test
  void inv14_expressionsInOneLanguageNeverOverlap() {
    assertThat(laws().flatMap(law -> byLanguage(law).stream()))
        .allSatisfy(
            versions -> {
              for (int i = 1; i < versions.size(); i++) {
                assertThat(text(versions.get(i - 1), "validTo"))
                    .isNotEmpty()
                    .isLessThan(text(versions.get(i), "validFrom"));
              }
            });
  }

  @Test
  void theLanguagesOfALawHaveTheSameEIdsAtTheSameTime() {
    assertThat(laws())
        .allSatisfy(
            law ->
                each(law.path("expressions"))
                    .collect(groupingBy(e -> text(e, "validFrom")))
                    .values()
                    .forEach(
                        same ->
                            assertThat(same.stream().map(DemonstrationPack::eIds).distinct())
                                .hasSize(1)));
  }

  @Test
  void everyMappingNamesAnObligationAndAProvisionThatExist() {
    Set<String> obligations = new HashSet<>(lines("/obligation-paths.txt"));
    assertThat(laws())
        .allSatisfy(
            law ->
                assertThat(each(law.path("mappings")))
                    .allSatisfy(
                        mapping -> {
                          assertThat(obligations).contains(text(mapping, "obligation"));
                          assertThat(eIds(newest(law, text(mapping, "language"))))
                              .contains(text(mapping, "eId"));
                        }));
  }

  @Test
  void everyMappingGivesItsReasonAndAReviewedOneItsReviewer() {
    assertThat(laws().flatMap(law -> each(law.path("mappings"))))
        .allSatisfy(
            mapping -> {
              assertThat(text(mapping.path("rationale"), "en")).isNotBlank();
              assertThat(text(mapping.path("rationale"), "ar")).isNotBlank();
              assertThat(text(mapping, "state")).isIn("REVIEWED", "PROPOSED");
              assertThat(mapping.has("reviewer"))
                  .isEqualTo("REVIEWED".equals(text(mapping, "state")));
            });
  }

  @Test
  void noMappingIsSaidTwice() {
    assertThat(laws())
        .allSatisfy(
            law ->
                assertThat(
                        each(law.path("mappings"))
                            .map(m -> text(m, "eId") + text(m, "language") + text(m, "obligation")))
                    .doesNotHaveDuplicates());
  }

  @ParameterizedTest
  @CsvSource({"XDA,ar", "XDB,ar", "XDB,fr", "XDC,ar", "XDC,en"})
  void conversionOfProceedsIsMappedInEachLanguageOfEachState(String state, String language) {
    assertThat(lawsOf(state).flatMap(law -> each(law.path("mappings"))))
        .anyMatch(
            m ->
                "UNTOC/6/1/a/i".equals(text(m, "obligation"))
                    && language.equals(text(m, "language")));
  }

  @ParameterizedTest
  @CsvSource({
    "XDA,ar,المادة ٢٣ مكرر",
    "XDA,ar,المادة الثالثة والعشرون مكرر",
    "XDA,ar,المادة (5)",
    "XDB,fr,Article 23 bis",
    "XDC,en,23A"
  })
  void numbersStandAsPrinted(String state, String language, String number) {
    assertThat(
            lawsOf(state)
                .flatMap(law -> each(law.path("expressions")))
                .filter(e -> language.equals(text(e, "language")))
                .flatMap(e -> provisions(e).stream()))
        .anyMatch(p -> number.equals(text(p, "number")));
  }

  @ParameterizedTest
  @CsvSource({"ar,غسل الأموال", "fr,blanchiment", "en,money laundering"})
  void theTermOfEachLanguageIsInTheText(String language, String term) {
    assertThat(
            expressions()
                .filter(e -> language.equals(text(e, "language")))
                .flatMap(e -> provisions(e).stream()))
        .anyMatch(p -> text(p, "text").contains(term));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "المصدر غير المشروع للأموال",
        "المصدر غير المشروع للاموال",
        "جريمة الاتجار بالأشخاص",
        "جريمةَ الاتجارِ بالأشخاصِ"
      })
  void phrasesStandInSeveralSpellings(String phrase) {
    assertThat(expressions().flatMap(e -> provisions(e).stream()))
        .anyMatch(p -> text(p, "text").contains(phrase));
  }

  @Test
  void aPromulgatingLawCarriesItsAnnexedLawAsAComponentOfItsOwn() {
    assertThat(expressions().flatMap(e -> provisions(e).stream()))
        .filteredOn(p -> "ANNEXED_LAW".equals(text(p, "kind")))
        .isNotEmpty()
        .allMatch(p -> "att_1".equals(text(p, "eId")));
    assertThat(expressions().map(DemonstrationPack::eIds))
        .anyMatch(ids -> ids.containsAll(List.of("art_1", "att_1__chp_1__art_1")));
  }

  @Test
  void aRepealedLawIsRepealedByItsSuccessorOnTheSameDay() {
    List<String> repeals =
        laws()
            .flatMap(law -> each(law.path("relations")))
            .filter(r -> "REPEALS".equals(text(r, "kind")))
            .map(r -> text(r, "target") + " " + text(r, "date"))
            .toList();
    assertThat(laws().filter(law -> law.hasNonNull("repealed")))
        .hasSizeGreaterThanOrEqualTo(2)
        .allMatch(law -> repeals.contains(address(law) + " " + text(law, "repealed")));
  }

  @Test
  void anAmendingLawBringsTheAmendedLawANewWordingOnTheSameDay() {
    List<JsonNode> amendments =
        laws()
            .flatMap(law -> each(law.path("relations")))
            .filter(r -> "AMENDS".equals(text(r, "kind")))
            .toList();
    assertThat(amendments)
        .hasSizeGreaterThanOrEqualTo(3)
        .allSatisfy(
            amendment -> {
              JsonNode amended =
                  laws()
                      .filter(law -> address(law).equals(text(amendment, "target")))
                      .findFirst()
                      .orElseThrow();
              assertThat(each(amended.path("expressions")).map(e -> text(e, "validFrom")))
                  .contains(text(amendment, "date"));
            });
  }

  @Test
  void aBillNeverHasADayOfCommencementOrAReviewedMapping() {
    assertThat(laws().filter(DemonstrationPackTest::isBill))
        .allSatisfy(
            bill -> {
              assertThat(bill.hasNonNull("commenced")).isFalse();
              assertThat(each(bill.path("mappings")).map(m -> text(m, "state")))
                  .containsOnly("PROPOSED");
            });
  }

  @Test
  void oneLawIsEnactedWhoseCommencementNobodyKnows() {
    assertThat(laws().filter(law -> !isBill(law)))
        .anyMatch(law -> !law.hasNonNull("commenced") && law.hasNonNull("adopted"));
  }

  @Test
  void whatAPartlyCommencedLawHasNotYetCommencedStandsInItsComingWordingOnly() {
    JsonNode law =
        laws().filter(l -> text(l, "localId").equals("xdc-act-14-2021")).findFirst().orElseThrow();
    assertThat(byLanguage(law))
        .hasSize(2)
        .allSatisfy(
            wordings -> {
              assertThat(eIds(wordings.get(0))).doesNotContain("part_3");
              assertThat(eIds(wordings.get(1))).contains("part_3__sec_7");
            });
  }

  @Test
  void sixtyObligationsAndMoreOfEveryInstrumentAreMapped() {
    Set<String> mapped =
        laws()
            .flatMap(law -> each(law.path("mappings")))
            .map(m -> text(m, "obligation"))
            .collect(toSet());
    assertThat(mapped).hasSizeGreaterThanOrEqualTo(60);
    assertThat(mapped.stream().map(o -> o.substring(0, o.indexOf('/'))).distinct())
        .containsExactlyInAnyOrder("UNTOC", "TIP-PROT", "SOM-PROT", "FA-PROT", "UNCAC");
  }

  @Test
  void atLeastThreeLawsHaveAnEarlierWording() {
    assertThat(laws().filter(law -> byLanguage(law).stream().anyMatch(v -> v.size() > 1)))
        .hasSizeGreaterThanOrEqualTo(3);
  }

  @Test
  void addressesOfRelationsLeadToLawsOfThePack() {
    Set<String> addresses = laws().map(DemonstrationPack::address).collect(toSet());
    assertThat(laws().flatMap(law -> each(law.path("relations"))).map(r -> text(r, "target")))
        .filteredOn(target -> target.startsWith("/akn/"))
        .isNotEmpty()
        .allMatch(addresses::contains);
  }

  private static boolean isBill(JsonNode law) {
    return "BILL".equals(text(law, "kind"));
  }

  private static List<List<JsonNode>> byLanguage(JsonNode law) {
    return each(law.path("expressions"))
        .collect(groupingBy(e -> text(e, "language")))
        .values()
        .stream()
        .map(v -> v.stream().sorted(Comparator.comparing(e -> text(e, "validFrom"))).toList())
        .toList();
  }

  private static JsonNode newest(JsonNode law, String language) {
    return each(law.path("expressions"))
        .filter(e -> language.equals(text(e, "language")))
        .max(Comparator.comparing(e -> text(e, "validFrom")))
        .orElseThrow();
  }

  private static String text(JsonNode node, String field) {
    return node.path(field).asText("");
  }
}
