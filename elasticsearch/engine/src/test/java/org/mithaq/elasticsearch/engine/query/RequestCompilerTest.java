package org.mithaq.elasticsearch.engine.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.json.JsonpUtils;
import co.elastic.clients.json.jackson.JacksonJsonpMapper;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Text;
import org.mithaq.search.Clause;
import org.mithaq.search.Clause.Scope;
import org.mithaq.search.Expansion;
import org.mithaq.search.KeywordField;
import org.mithaq.search.SearchQuery;
import org.mithaq.search.Understanding;

/** The shape of requests, without a server. */
class RequestCompilerTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 5, 2);
  private static final SearchQuery QUERY = SearchQuery.words("x", LanguageTag.ENGLISH, TODAY);
  private static final Clause.Words WORDS = new Clause.Words("money laundering", Scope.ANYWHERE);

  @Test
  void onlyThePublicAndWhatIsInForceIsAskedFor() {
    JsonNode filters = body(WORDS, QUERY).at("/query/bool/filter");

    assertThat(filters.toString())
        .isEqualTo(
            "[{\"term\":{\"visibility\":{\"value\":\"PUBLIC\"}}},"
                + "{\"term\":{\"valid\":{\"value\":\"2026-05-02\"}}}]");
  }

  @Test
  void allVersionsStillMeansThePublic() {
    SearchQuery.Time all = new SearchQuery.Time(LocalDate.of(2026, 5, 2), true, false);

    assertThat(body(WORDS, QUERY.at(all)).at("/query/bool/filter").toString())
        .isEqualTo("[{\"term\":{\"visibility\":{\"value\":\"PUBLIC\"}}}]");
  }

  @Test
  void wordsAreLookedForInEveryLanguageStemmedAndInTheirVeryForm() {
    JsonNode either = body(WORDS, QUERY).at("/query/bool/must/0/bool/should");

    assertThat(either.at("/0/multi_match/type").asText()).isEqualTo("cross_fields");
    assertThat(either.at("/0/multi_match/minimum_should_match").asText())
        .isEqualTo("2<75% 5<50% 9<35%");
    assertThat(either.at("/0/multi_match/fields").toString())
        .contains("\"heading.en^3.0\"", "\"text.other^1.0\"", "\"title.pt^2.0\"")
        .doesNotContain("heading.ar");
    assertThat(either.at("/1/multi_match/operator").asText()).isEqualTo("and");
    assertThat(either.at("/1/multi_match/fields").toString()).contains("\"text.ar.exact^1.0\"");
  }

  @Test
  void arabicWordsAreStemmedAsArabicAloneAndAWordTypedAgainAsksNothingNew() {
    Clause words = new Clause.Words("غسل الأموال غسل", Clause.Scope.ANYWHERE);
    JsonNode stemmed = body(words, QUERY).at("/query/bool/must/0/bool/should/0/multi_match");

    assertThat(stemmed.at("/query").asText()).isEqualTo("غسل الأموال");
    assertThat(stemmed.at("/fields").toString())
        .contains("\"heading.ar^3.0\"", "\"text.other^1.0\"")
        .doesNotContain("heading.en", "text.fr");
  }

  @Test
  void eachFieldIsMarkedByAQueryOfItsOwn() {
    JsonNode fields = body(WORDS, QUERY).at("/highlight/fields");

    assertThat(fields.at("/text.en/highlight_query").toString()).contains("text.en");
    assertThat(fields.at("/text.fr/highlight_query").toString()).doesNotContain("text.en");
  }

  @Test
  void wordsOfATitleAreNotLookedForInTheText() {
    JsonNode body = body(new Clause.Phrase("code pénal", Scope.TITLE), QUERY);

    assertThat(body.at("/query/bool/must/0/multi_match/fields"))
        .allMatch(field -> field.asText().matches("title\\..*\\.exact\\^2\\.0"));
  }

  @Test
  void anExactValueFiltersBesideWordsAndCountsAsAnAlternative() {
    Clause is = new Clause.Is(KeywordField.STATE, "XDA");

    assertThat(
            body(new Clause.AllOf(List.of(is, WORDS)), QUERY)
                .at("/query/bool/must/0/bool/filter/0/term/state/value")
                .asText())
        .isEqualTo("XDA");
    assertThat(
            body(new Clause.AnyOf(List.of(is, WORDS)), QUERY)
                .at("/query/bool/must/0/bool/should/0/constant_score/boost")
                .asDouble())
        .isEqualTo(20);
  }

  @Test
  void theWaysToWriteAReferenceCountOnceAndWhoCitesItStandsBehind() {
    JsonNode either =
        body(
                new Clause.AnyOf(
                    List.of(
                        new Clause.Is(KeywordField.REFERENCE, "art:5"),
                        new Clause.Is(KeywordField.REFERENCE, "sec:5"),
                        new Clause.Phrase("section 5", Scope.ANYWHERE))),
                QUERY)
            .at("/query/bool/must/0/bool/must/0/bool/should");

    assertThat(either).hasSize(2);
    assertThat(either.at("/0/dis_max/queries/0").toString()).contains("art:5", "sec:5");
    assertThat((float) either.at("/1/bool/boost").asDouble()).isEqualTo(0.1f);
  }

  @Test
  void aReferenceIsPreferredInTheLanguageOfWhoAsks() {
    Clause is = new Clause.Is(KeywordField.OBLIGATION, "UNTOC/6");
    String preferred = "/query/bool/must/0/bool/should/0/constant_score/filter/term/language/value";
    SearchQuery arabic = SearchQuery.words("UNTOC المادة 6", LanguageTag.ENGLISH, TODAY);

    assertThat(body(is, QUERY).at(preferred).asText()).isEqualTo("en");
    assertThat(body(is, arabic).at(preferred).asText()).isEqualTo("ar");
    assertThat(body(WORDS, QUERY).toString()).doesNotContain("language\":{\"value");
  }

  @Test
  void noAlternativeMatchesNothing() {
    assertThat(body(new Clause.AnyOf(List.of()), QUERY).toString()).contains("match_none");
  }

  @Test
  void filtersOfFacetsComeAfterTheQueryAndLeaveOutTheirOwnCount() {
    JsonNode body =
        body(
            WORDS,
            QUERY
                .filtered(KeywordField.STATE, "XDB", "XDA")
                .filtered(KeywordField.YEAR, "2019")
                .filtered(KeywordField.LAW, "l1"));

    assertThat(body.at("/post_filter/bool/filter")).hasSize(2);
    assertThat(body.at("/query/bool/filter").toString()).contains("\"law\":[\"l1\"]");
    assertThat(body.at("/aggregations/STATE/filter/bool/filter").toString())
        .contains("2019")
        .doesNotContain("XDA");
    assertThat(body.at("/aggregations/chosen/filter/bool/filter")).hasSize(2);
    assertThat(body.at("/aggregations/chosen/aggregations/laws/cardinality/field").asText())
        .isEqualTo("law");
  }

  @Test
  void whatDoesNotRankIsSortedByPlace() {
    Clause state = new Clause.Is(KeywordField.STATE, "XDA");

    assertThat(body(state, QUERY).at("/sort/0").has("state")).isTrue();
    assertThat(body(state, QUERY).at("/query/bool/must").isMissingNode()).isTrue();
    assertThat(body(WORDS, QUERY).at("/sort/0").has("_score")).isTrue();
  }

  @Test
  void everySortEndsWithTheId() {
    for (SearchQuery.Order order : SearchQuery.Order.values()) {
      JsonNode sort = body(WORDS, QUERY.ordered(order)).path("sort");
      assertThat(sort.get(sort.size() - 1).has("id")).as(order.name()).isTrue();
    }
  }

  @Test
  void anExpansionIsATierBelowAndCanBeSwitchedOff() {
    Understanding understood =
        new Understanding(
            "x",
            WORDS,
            List.of(),
            List.of(),
            Optional.of(
                new Expansion(
                    "money-laundering", List.of(Text.of("fr", "blanchiment")), Set.of("UNTOC/6"))));
    SearchQuery without =
        new SearchQuery(
            QUERY.text(),
            QUERY.reader(),
            QUERY.filters(),
            QUERY.time(),
            QUERY.order(),
            QUERY.page(),
            false,
            false);

    JsonNode tiers = body(understood, QUERY).at("/query/bool/must/0/dis_max/queries");
    assertThat(tiers.at("/0/bool/_name").asText()).isEqualTo("direct");
    assertThat(tiers.at("/0/bool/should/0/constant_score/boost").asDouble()).isEqualTo(100);
    assertThat(tiers.at("/1").toString()).contains("text.fr", "UNTOC/6").doesNotContain("text.ar");
    assertThat(body(understood, without).toString()).doesNotContain("UNTOC/6");
  }

  @Test
  void aPageOfLawsIsAskedForWithoutTheirProvisions() {
    JsonNode body = body(WORDS, QUERY.grouped(true));

    assertThat(body.at("/collapse/field").asText()).isEqualTo("law");
    assertThat(body.at("/collapse/inner_hits").isMissingNode()).isTrue();
    assertThat(body.at("/highlight").isMissingNode()).isTrue();
  }

  @Test
  void aCursorGoesOnFlatWhereThePageEnded() {
    String cursor =
        new Cursor(
                40,
                List.of(
                    FieldValue.of(1.25),
                    FieldValue.of("KNOWN"),
                    FieldValue.NULL,
                    FieldValue.of("XDA"),
                    FieldValue.of("law"),
                    FieldValue.of(7),
                    FieldValue.of("id")))
            .written();
    JsonNode body = body(WORDS, QUERY.grouped(true).paged(new SearchQuery.Page(3, 20, cursor)));

    assertThat(body.at("/search_after").toString())
        .isEqualTo("[1.25,\"KNOWN\",null,\"XDA\",\"law\",7,\"id\"]");
    assertThat(body.has("from")).isFalse();
    assertThat(body.has("collapse")).isFalse();
  }

  @Test
  void aCursorOfAnotherOrderIsRefused() {
    String cursor = new Cursor(1, List.of(FieldValue.of("x"))).written();

    assertThatThrownBy(() -> body(WORDS, QUERY.paged(new SearchQuery.Page(1, 20, cursor))))
        .isInstanceOf(RefusedException.class);
  }

  @Test
  void pagesOfOneQueryGoToTheSameCopies() {
    SearchQuery second = QUERY.paged(new SearchQuery.Page(2, 20, ""));

    assertThat(compiled(WORDS, second).request().preference())
        .isEqualTo(compiled(WORDS, QUERY).request().preference())
        .isNotEqualTo(
            compiled(WORDS, QUERY.filtered(KeywordField.STATE, "XDA")).request().preference());
  }

  private static CompiledQuery compiled(Clause clause, SearchQuery query) {
    return RequestCompiler.compile(
        "alias", query, new Understanding("x", clause, List.of(), List.of(), Optional.empty()));
  }

  private static JsonNode body(Clause clause, SearchQuery query) {
    return json(compiled(clause, query));
  }

  private static JsonNode body(Understanding understood, SearchQuery query) {
    return json(RequestCompiler.compile("alias", query, understood));
  }

  private static JsonNode json(CompiledQuery compiled) {
    try {
      return new ObjectMapper()
          .readTree(JsonpUtils.toJsonString(compiled.request(), new JacksonJsonpMapper()));
    } catch (JsonProcessingException broken) {
      throw new AssertionError(broken);
    }
  }
}
