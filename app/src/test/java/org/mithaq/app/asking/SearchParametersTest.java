package org.mithaq.app.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.Refusal;
import org.mithaq.kernel.RefusedException;
import org.mithaq.search.KeywordField;
import org.mithaq.search.SearchQuery;

class SearchParametersTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  @Test
  void whatIsNotSaidIsRelevantTodayAndFlat() {
    SearchQuery query = query(Map.of("q", new String[] {" money laundering "}));

    assertThat(query.text()).isEqualTo("money laundering");
    assertThat(query.time()).isEqualTo(new SearchQuery.Time(TODAY, false, false));
    assertThat(query.page().number()).isEqualTo(1);
    assertThat(query.groupByLaw()).isFalse();
    assertThat(query.acrossLanguages()).isTrue();
  }

  @Test
  void aFilterGivenTwiceMeansEither() {
    SearchQuery query = query(Map.of("state", new String[] {"xda", "XDB", ""}));

    assertThat(query.filters()).containsEntry(KeywordField.STATE, Set.of("XDA", "XDB"));
  }

  @Test
  void anObligationKeepsTheLettersOfItsParagraphs() {
    assertThat(query(Map.of("obligation", new String[] {"untoc/6/1/a"})).filters())
        .containsEntry(KeywordField.OBLIGATION, Set.of("UNTOC/6/1/a"));
  }

  @ParameterizedTest
  @CsvSource({
    "inForceOn, yesterday",
    "page, 0",
    "page, many",
    "size, 101",
    "sort, loudest",
    "group, state",
    "validity, maybe",
    "lang, no-such-language-tag-at-all"
  })
  void aBadParameterIsNamed(String name, String value) {
    assertThatThrownBy(() -> query(Map.of("q", new String[] {"x"}, name, new String[] {value})))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused -> assertThat(refused.refusal()).isInstanceOf(Refusal.Invalid.class));
  }

  @Test
  void beyondTenThousandHitsOnlyTheCursorLeads() {
    assertThatThrownBy(
            () ->
                query(
                    Map.of(
                        "q",
                        new String[] {"x"},
                        "page",
                        new String[] {"101"},
                        "size",
                        new String[] {"100"})))
        .hasMessageContaining("cursor");
  }

  @Test
  void togglingTwiceGivesTheAddressBack() {
    SearchParameters start = SearchParameters.of(Map.of("q", new String[] {"غسل الأموال"}));

    SearchParameters twice = start.toggled("state", "XDA").toggled("state", "XDA");

    assertThat(twice.toQueryString()).isEqualTo(start.toQueryString());
  }

  @Test
  void aNewFilterBeginsAtTheFirstPage() {
    SearchParameters third =
        SearchParameters.of(Map.of("q", new String[] {"x"}, "page", new String[] {"3"}));

    assertThat(third.toggled("state", "XDA").toQueryString()).isEqualTo("q=x&state=XDA");
    assertThat(third.kept("page", "4").toQueryString()).isEqualTo("page=4&q=x");
  }

  private static SearchQuery query(Map<String, String[]> parameters) {
    return SearchParameters.of(parameters).query(LanguageTag.ENGLISH, TODAY);
  }
}
