package org.mithaq.search.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mithaq.search.contract.ProvisionFixture.provision;
import static org.mithaq.search.contract.SearchFixtures.everything;
import static org.mithaq.search.contract.SearchFixtures.found;
import static org.mithaq.search.contract.SearchFixtures.law;
import static org.mithaq.search.contract.SearchFixtures.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mithaq.kernel.RefusedException;
import org.mithaq.search.FacetValue;
import org.mithaq.search.Hit;
import org.mithaq.search.KeywordField;
import org.mithaq.search.SearchQuery;
import org.mithaq.search.SearchQuery.Order;
import org.mithaq.search.SearchQuery.Page;
import org.mithaq.search.SearchResult;
import org.mithaq.search.StoredField;

/**
 * What every engine does, the fake too: documents, filters, facets, order, pages, versions and
 * visibility. What concerns words is in {@link WordsContract}.
 */
public abstract class SearchContract {
  private EngineUnderTest search;

  /** An engine without documents. */
  protected abstract EngineUnderTest empty();

  @BeforeEach
  void startEmpty() {
    search = empty();
  }

  @Test
  void whatIsPutComesBackAsItWasStored() {
    search.put(
        law(
            "law-1",
            1,
            provision("law-1", "art_1", "ar")
                .state("XDA")
                .text("يعاقب كل من أخفى مالا")
                .heading("الإخفاء")));
    Hit hit = search.search(everything()).hits().get(0);
    assertThat(hit.language().code()).isEqualTo("ar");
    assertThat(hit.stored(StoredField.TEXT)).isEqualTo("يعاقب كل من أخفى مالا");
    assertThat(hit.stored(StoredField.HEADING)).isEqualTo("الإخفاء");
    assertThat(hit.keywords(KeywordField.STATE)).containsExactly("XDA");
    assertThat(hit.foundThrough()).isEmpty();
  }

  @Test
  void anEmptyIndexAnswersWithNothing() {
    SearchResult result = search.search(everything());
    assertThat(result.total()).isZero();
    assertThat(result.laws()).isZero();
    assertThat(result.hits()).isEmpty();
    assertThat(result.next()).isEmpty();
  }

  @Test
  void documentsThatAreNoLongerBroughtAreRemoved() {
    search.put(law("law-1", 1, art("law-1", 1), art("law-1", 2), art("law-1", 3)));
    search.put(law("law-1", 2, art("law-1", 1), art("law-1", 3)));
    assertThat(found(search.search(everything())))
        .containsExactlyInAnyOrder("law-1/art_1/en", "law-1/art_3/en");
  }

  @Test
  void anOlderRevisionChangesNothing() {
    search.put(law("law-1", 5, art("law-1", 1)));
    search.put(law("law-1", 4, art("law-1", 1), art("law-1", 2)));
    assertThat(found(search.search(everything()))).containsExactly("law-1/art_1/en");
  }

  @Test
  void theSameRevisionBroughtTwiceIsTheSame() {
    search.put(law("law-1", 5, art("law-1", 1)));
    search.put(law("law-1", 5, art("law-1", 1)));
    assertThat(search.search(everything()).total()).isEqualTo(1);
  }

  @Test
  void aSubjectWithoutDocumentsIsGoneAndAnOlderDeliveryDoesNotBringItBack() {
    search.put(law("law-1", 5, art("law-1", 1)), law("law-2", 1, art("law-2", 1)));
    search.put(law("law-1", 6));
    search.put(law("law-1", 5, art("law-1", 1)));
    assertThat(found(search.search(everything()))).containsExactly("law-2/art_1/en");
  }

  @Test
  void aSubjectThatMovedToAnotherHomeRegionIsFoundOnce() {
    search.put(law("law-1", 1, art("law-1", 1).home("demo")));
    search.put(law("law-1", 2, art("law-1", 1).home("elsewhere")));
    assertThat(found(search.search(everything()))).containsExactly("law-1/art_1/en");
  }

  @Test
  void valuesOfOneFieldAreAlternativesAndDifferentFieldsAllHold() {
    search.put(
        law("law-1", 1, art("law-1", 1).state("XDA").with(KeywordField.LAW_KIND, "ACT")),
        law("law-2", 1, art("law-2", 1).state("XDB").with(KeywordField.LAW_KIND, "ACT")),
        law("law-3", 1, art("law-3", 1).state("XDC").with(KeywordField.LAW_KIND, "ACT")),
        law("law-4", 1, art("law-4", 1).state("XDA").with(KeywordField.LAW_KIND, "CODE")));
    SearchQuery query =
        everything()
            .filtered(KeywordField.STATE, "XDA", "XDB")
            .filtered(KeywordField.LAW_KIND, "ACT");
    assertThat(found(search.search(query)))
        .containsExactlyInAnyOrder("law-1/art_1/en", "law-2/art_1/en");
  }

  @Test
  void anObligationIsFoundFromAnyOfItsAncestorsAndNoOther() {
    search.put(
        law(
            "law-1",
            1,
            art("law-1", 1)
                .with(KeywordField.OBLIGATION, "UNTOC/6/1/a", "UNTOC/6/1", "UNTOC/6", "UNTOC"),
            art("law-1", 2).with(KeywordField.OBLIGATION, "UNTOC/60", "UNTOC")));
    for (String path : List.of("UNTOC/6", "UNTOC/6/1", "UNTOC/6/1/a")) {
      assertThat(found(search.search(everything().filtered(KeywordField.OBLIGATION, path))))
          .containsExactly("law-1/art_1/en");
    }
    assertThat(search.search(everything().filtered(KeywordField.OBLIGATION, "UNTOC")).total())
        .isEqualTo(2);
    assertThat(search.search(everything().filtered(KeywordField.OBLIGATION, "UNTOC/1")).total())
        .isZero();
  }

  @Test
  void aReferenceFindsItsProvisionInEveryWayOfWriting() {
    search.put(
        law(
            "law-1",
            1,
            art("law-1", 23).with(KeywordField.REFERENCE, "art:23"),
            provision("law-1", "art_23bis", "ar")
                .text("نص")
                .with(KeywordField.REFERENCE, "art:23bis", "law:4/2010")));
    for (String typed : List.of("المادة ٢٣ مكرر", "art. 23 bis", "Article 23bis", "23 مكررا")) {
      assertThat(found(search.search(words(typed)))).containsExactly("law-1/art_23bis/ar");
    }
    assertThat(found(search.search(words("Law No. 4 of 2010"))))
        .containsExactly("law-1/art_23bis/ar");
  }

  @Test
  void onlyWhatIsPublicIsFoundAndCounted() {
    search.put(
        law(
            "law-1",
            1,
            art("law-1", 1).state("XDA"),
            art("law-1", 2).state("XDA").with(KeywordField.VISIBILITY, "RESTRICTED"),
            art("law-1", 3).state("XDA").with(KeywordField.VISIBILITY)));
    SearchResult result = search.search(everything());
    assertThat(found(result)).containsExactly("law-1/art_1/en");
    assertThat(result.total()).isEqualTo(1);
    assertThat(counts(result, KeywordField.STATE)).isEqualTo(Map.of("XDA", 1L));
  }

  @Test
  void aFacetDoesNotCountItsOwnFilterButEveryOther() {
    search.put(
        law(
            "law-1",
            1,
            art("law-1", 1).state("XDA").with(KeywordField.YEAR, "2010"),
            art("law-1", 2).state("XDA").with(KeywordField.YEAR, "2012")),
        law(
            "law-2",
            1,
            art("law-2", 1).state("XDB").with(KeywordField.YEAR, "2010"),
            art("law-2", 2).state("XDB").with(KeywordField.YEAR, "2012")),
        law("law-3", 1, art("law-3", 1).state("XDC").with(KeywordField.YEAR, "2010")));
    SearchResult result =
        search.search(
            everything()
                .filtered(KeywordField.STATE, "XDA", "XDB")
                .filtered(KeywordField.YEAR, "2010"));
    assertThat(result.total()).isEqualTo(2);
    assertThat(counts(result, KeywordField.STATE))
        .isEqualTo(Map.of("XDA", 1L, "XDB", 1L, "XDC", 1L));
    assertThat(counts(result, KeywordField.YEAR)).isEqualTo(Map.of("2010", 2L, "2012", 2L));
    assertThat(counts(result, KeywordField.LANGUAGE)).isEqualTo(Map.of("en", 2L));
  }

  @Test
  void aProvisionOfSeveralValuesIsCountedUnderEach() {
    search.put(
        law("law-1", 1, art("law-1", 1).with(KeywordField.INSTRUMENT, "UNTOC", "UNCAC")),
        law("law-2", 1, art("law-2", 1).with(KeywordField.INSTRUMENT, "UNTOC")));
    assertThat(counts(search.search(everything()), KeywordField.INSTRUMENT))
        .isEqualTo(Map.of("UNTOC", 2L, "UNCAC", 1L));
  }

  @Test
  void placeOrdersByStateThenLawThenPlaceInTheLaw() {
    search.put(
        law("b", 1, art("b", 1).state("XDA").order(10), art("b", 2).state("XDA").order(2)),
        law("a", 1, art("a", 1).state("XDB").order(1)),
        law("c", 1, art("c", 1).state("XDA").order(1)));
    assertThat(found(search.search(everything().ordered(Order.PLACE))))
        .containsExactly("b/art_2/en", "b/art_1/en", "c/art_1/en", "a/art_1/en");
  }

  @Test
  void newestOrdersByTheYearOfTheLaw() {
    search.put(
        law("a", 1, art("a", 1).with(KeywordField.YEAR, "1998")),
        law("b", 1, art("b", 1).with(KeywordField.YEAR, "2021")),
        law("c", 1, art("c", 1).with(KeywordField.YEAR, "2010")));
    assertThat(found(search.search(everything().ordered(Order.NEWEST))))
        .containsExactly("b/art_1/en", "c/art_1/en", "a/art_1/en");
  }

  @Test
  void pagesByNumberHoldEverythingOnce() {
    putMany(7);
    List<String> all = new ArrayList<>();
    for (int page = 1; page <= 4; page++) {
      SearchResult result = search.search(everything().paged(new Page(page, 2, "")));
      assertThat(result.total()).isEqualTo(7);
      all.addAll(found(result));
    }
    assertThat(all).hasSize(7).doesNotHaveDuplicates();
    assertThat(search.search(everything().paged(new Page(5, 2, ""))).hits()).isEmpty();
  }

  @Test
  void cursorsHoldEverythingOnceInTheSameOrderAndEnd() {
    putMany(7);
    for (Order order : Order.values()) {
      for (String text : List.of("", "provision")) {
        SearchQuery query = words(text).ordered(order);
        List<String> inOnePage = found(search.search(query.paged(new Page(1, 100, ""))));
        List<String> all = new ArrayList<>();
        String cursor = "";
        do {
          SearchResult result = search.search(query.paged(new Page(1, 3, cursor)));
          all.addAll(found(result));
          cursor = result.next();
        } while (!cursor.isEmpty());
        assertThat(all).isEqualTo(inOnePage).hasSize(7);
      }
    }
  }

  @Test
  void aPageThatCannotBeHadIsRefusedByItsParameter() {
    assertRefused(new Page(1, 0, ""), "size");
    assertRefused(new Page(1, 101, ""), "size");
    assertRefused(new Page(0, 20, ""), "page");
    assertRefused(new Page(501, 20, ""), "page");
    assertRefused(new Page(1, 20, "not a cursor"), "cursor");
  }

  @Test
  void groupedByLawTheBestProvisionsOfALawStandTogetherAndPagesHoldLaws() {
    search.put(
        law("a", 1, art("a", 1).order(1), art("a", 2).order(2)),
        law("b", 1, art("b", 1).order(1)),
        law("c", 1, art("c", 1).order(1), art("c", 2).order(2), art("c", 3).order(3)));
    SearchQuery grouped = everything().ordered(Order.PLACE).grouped(true);
    SearchResult first = search.search(grouped.paged(new Page(1, 2, "")));
    assertThat(found(first)).containsExactly("a/art_1/en", "a/art_2/en", "b/art_1/en");
    assertThat(first.total()).isEqualTo(6);
    assertThat(first.laws()).isEqualTo(3);
    SearchResult second = search.search(grouped.paged(new Page(2, 2, "")));
    assertThat(found(second)).containsExactly("c/art_1/en", "c/art_2/en", "c/art_3/en");
  }

  @Test
  void theWordingOfTheDayIsFound() {
    search.put(
        law(
            "law-1",
            1,
            art("law-1", 1).text("old wording").valid("2010-01-01", "2015-12-31").wording("old"),
            art("law-1", 1).text("new wording").valid("2016-01-01", "").wording("new")));
    assertThat(textsOn("2009-12-31")).isEmpty();
    assertThat(textsOn("2010-01-01")).containsExactly("old wording");
    assertThat(textsOn("2015-12-31")).containsExactly("old wording");
    assertThat(textsOn("2016-01-01")).containsExactly("new wording");
    assertThat(textsOn("2026-03-01")).containsExactly("new wording");
    SearchQuery all = everything().at(new SearchQuery.Time(SearchFixtures.TODAY, true, false));
    assertThat(search.search(all).total()).isEqualTo(2);
  }

  @Test
  void aWordingThatWasTheLawTwiceIsFoundInBothTimes() {
    search.put(
        law(
            "law-1",
            1,
            art("law-1", 1)
                .text("twice")
                .valid("2010-01-01", "2011-12-31")
                .valid("2014-01-01", "")));
    assertThat(textsOn("2011-06-01")).containsExactly("twice");
    assertThat(textsOn("2012-06-01")).isEmpty();
    assertThat(textsOn("2014-06-01")).containsExactly("twice");
  }

  @Test
  void whatWasNeverTheLawIsFoundOnlyAmongAllVersions() {
    search.put(law("law-1", 1, art("law-1", 1).neverValid()));
    assertThat(search.search(everything()).total()).isZero();
    SearchQuery all = everything().at(new SearchQuery.Time(SearchFixtures.TODAY, true, false));
    assertThat(search.search(all).total()).isEqualTo(1);
  }

  @Test
  void unknownValidityIsFoundBelowTheKnownAndCanBeLeftOut() {
    search.put(
        law("a", 1, art("a", 1).text("forfeiture").with(KeywordField.VALIDITY, "UNKNOWN")),
        law("b", 1, art("b", 1).text("forfeiture").valid("2010-01-01", "")));
    SearchQuery query = words("forfeiture");
    SearchResult result = search.search(query);
    assertThat(found(result)).containsExactly("b/art_1/en", "a/art_1/en");
    assertThat(result.hits().get(1).keywords(KeywordField.VALIDITY)).containsExactly("UNKNOWN");
    SearchQuery.Time knownOnly = new SearchQuery.Time(SearchFixtures.TODAY, false, true);
    assertThat(found(search.search(query.at(knownOnly)))).containsExactly("b/art_1/en");
  }

  @Test
  void theAuthenticTextStandsAboveATranslationAtEqualScore() {
    search.put(
        law(
            "a",
            1,
            art("a", 1)
                .text("forfeiture")
                .with(KeywordField.AUTHENTICITY, "UNOFFICIAL_TRANSLATION")),
        law("b", 1, art("b", 1).text("forfeiture")));
    assertThat(found(search.search(words("forfeiture"))))
        .containsExactly("b/art_1/en", "a/art_1/en");
  }

  @Test
  void wordsAreCombinedWithFilters() {
    search.put(
        law("a", 1, art("a", 1).text("forfeiture of assets").state("XDA")),
        law("b", 1, art("b", 1).text("forfeiture of assets").state("XDB")),
        law("c", 1, art("c", 1).text("extradition").state("XDA")));
    assertThat(found(search.search(words("forfeiture").filtered(KeywordField.STATE, "XDA"))))
        .containsExactly("a/art_1/en");
  }

  protected final EngineUnderTest search() {
    return search;
  }

  private static ProvisionFixture art(String law, int number) {
    return provision(law, "art_" + number, "en").text("provision " + number).order(number);
  }

  private void putMany(int laws) {
    IntStream.rangeClosed(1, laws)
        .forEach(i -> search.index().put(List.of(law("law-" + i, 1, art("law-" + i, i)))));
    search.index().refresh();
  }

  private List<String> textsOn(String day) {
    SearchQuery query = everything().at(new SearchQuery.Time(LocalDate.parse(day), false, false));
    return search.search(query).hits().stream().map(h -> h.stored(StoredField.TEXT)).toList();
  }

  private void assertRefused(Page page, String parameter) {
    assertThatThrownBy(() -> search.engine().search(everything().paged(page)))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused -> assertThat(refused.refusal().toString()).contains("place=" + parameter));
  }

  private static Map<String, Long> counts(SearchResult result, KeywordField field) {
    return result.facets().getOrDefault(field, List.of()).stream()
        .collect(Collectors.toMap(FacetValue::value, FacetValue::count));
  }
}
