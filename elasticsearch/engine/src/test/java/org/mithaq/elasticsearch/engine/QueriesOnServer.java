package org.mithaq.elasticsearch.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mithaq.elasticsearch.engine.Documents.HOME;
import static org.mithaq.elasticsearch.engine.Documents.provision;
import static org.mithaq.elasticsearch.engine.Documents.put;
import static org.mithaq.elasticsearch.engine.Documents.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.mithaq.elasticsearch.node.LocalElasticsearch;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Text;
import org.mithaq.search.Clause;
import org.mithaq.search.Clause.Scope;
import org.mithaq.search.Expansion;
import org.mithaq.search.FacetValue;
import org.mithaq.search.Hit;
import org.mithaq.search.KeywordField;
import org.mithaq.search.Marked;
import org.mithaq.search.SearchDocument;
import org.mithaq.search.SearchQuery;
import org.mithaq.search.SearchResult;
import org.mithaq.search.Understanding;

/** What queries find, in which order, how it is marked and counted, on a real server. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class QueriesOnServer {
  private Engines engines;

  abstract LocalElasticsearch server();

  @BeforeAll
  void load() {
    engines = Engines.on(server());
    engines.index.put(
        List.of(
            put(
                "aml",
                1,
                full(
                    "aml",
                    1,
                    "en",
                    "Definitions",
                    "Money laundering means disguising origin.",
                    "XDA",
                    "ACT",
                    "UNTOC/6"),
                full(
                    "aml",
                    2,
                    "en",
                    "Offence",
                    "Whoever commits money laundering is punished.",
                    "XDA",
                    "ACT",
                    "UNTOC/6"),
                full(
                    "aml",
                    3,
                    "en",
                    "Seizure",
                    "Proceeds of money laundering are seized.",
                    "XDA",
                    "ACT",
                    ""),
                full(
                    "aml",
                    4,
                    "en",
                    "Costs",
                    "Laundering costs of uniforms. Money is paid.",
                    "XDA",
                    "ACT",
                    "")),
            put(
                "blanchiment",
                1,
                full(
                    "blanchiment",
                    1,
                    "fr",
                    "Infraction",
                    "Est puni le blanchiment d'argent ou de biens.",
                    "XDB",
                    "CODE",
                    ""),
                full(
                    "blanchiment",
                    2,
                    "fr",
                    "Avoirs",
                    "Les avoirs d'origine criminelle sont saisis.",
                    "XDB",
                    "CODE",
                    "UNTOC/6")),
            put(
                "ghasl",
                1,
                full(
                    "ghasl",
                    1,
                    "ar",
                    "تعريف",
                    "يُعدّ مرتكباً لجريمة غسل الأموال كل من أخفى المصدر.",
                    "XDC",
                    "ACT",
                    ""))));
    engines.index.refresh();
  }

  @AfterAll
  void close() {
    engines.close();
  }

  @Test
  void wordsMatchInTheirOtherForms() {
    assertThat(ids(words("launders money"))).contains("aml/1/en", "aml/2/en", "aml/3/en");
    assertThat(ids(words("blanchiments"))).containsExactly("blanchiment/1/fr");
    assertThat(ids(words("غسل الاموال"))).containsExactly("ghasl/1/ar");
  }

  @Test
  void aPhraseIsFoundWhateverItsMarksAndNothingElse() {
    assertThat(ids(new Clause.Phrase("غَسْل الأمْوال", Scope.ANYWHERE)))
        .containsExactly("ghasl/1/ar");
    assertThat(ids(new Clause.Phrase("money laundering", Scope.ANYWHERE)))
        .containsExactlyInAnyOrder("aml/1/en", "aml/2/en", "aml/3/en");
    assertThat(ids(new Clause.Phrase("laundering money", Scope.ANYWHERE))).isEmpty();
  }

  @Test
  void aBeginningIsFoldedAndNotStemmed() {
    assertThat(ids(new Clause.Prefix("Blanch", Scope.ANYWHERE)))
        .containsExactly("blanchiment/1/fr");
    assertThat(ids(new Clause.Prefix("الأمو", Scope.ANYWHERE))).containsExactly("ghasl/1/ar");
  }

  @Test
  void nearMeansWithinSoManyWordsInAnyOrder() {
    assertThat(ids(new Clause.Near("laundering", "money", 1)))
        .containsExactlyInAnyOrder("aml/1/en", "aml/2/en", "aml/3/en");
    assertThat(ids(new Clause.Near("laundering", "money", 4))).contains("aml/4/en");
  }

  @Test
  void notLeavesOutTheProvisionAndKeepsItsLaw() {
    Clause clause =
        new Clause.AllOf(List.of(words("money laundering"), new Clause.Not(words("seized"))));

    assertThat(ids(clause)).contains("aml/1/en", "aml/2/en").doesNotContain("aml/3/en");
  }

  @Test
  void stopWordsAloneFindWhatHasThemAll() {
    assertThat(ids(words("is"))).contains("aml/2/en");
  }

  @Test
  void whatIsFoundIsMarkedAndTheRestIsPlain() {
    Hit hit =
        found(words("laundering"), query("laundering").filtered(KeywordField.EID, "e2"))
            .hits()
            .get(0);

    assertThat(hit.snippet())
        .containsExactly(
            new Marked("Whoever commits money ", false),
            new Marked("laundering", true),
            new Marked(" is punished.", false));
    assertThat(hit.heading()).containsExactly(new Marked("Offence", false));
  }

  @Test
  void aHitWithoutWordsShowsTheBeginningOfItsText() {
    Hit hit =
        found(new Clause.Everything(), query("").filtered(KeywordField.STATE, "XDC")).hits().get(0);

    assertThat(hit.snippet()).hasSize(1);
    assertThat(hit.snippet().get(0).text()).startsWith("يُعدّ");
  }

  @Test
  void aFacetDoesNotCountItsOwnFilter() {
    SearchResult result =
        found(
            new Clause.Everything(),
            query("")
                .filtered(KeywordField.STATE, "XDA", "XDC")
                .filtered(KeywordField.LAW_KIND, "ACT"));

    assertThat(result.total()).isEqualTo(5);
    assertThat(result.laws()).isEqualTo(2);
    assertThat(result.facets().get(KeywordField.STATE))
        .containsExactly(new FacetValue("XDA", 4), new FacetValue("XDC", 1));
    assertThat(result.facets().get(KeywordField.LAW_KIND))
        .containsExactly(new FacetValue("ACT", 5));
    assertThat(result.facets().get(KeywordField.LANGUAGE))
        .containsExactly(new FacetValue("en", 4), new FacetValue("ar", 1));
  }

  @Test
  void groupingBringsTheBestThreeOfEachLawUnderTheSameFilters() {
    SearchQuery grouped = query("money").grouped(true).filtered(KeywordField.STATE, "XDA", "XDB");
    SearchResult result = found(words("money"), grouped);

    assertThat(result.total()).isEqualTo(4);
    assertThat(result.laws()).isEqualTo(1);
    assertThat(result.hits()).hasSize(3);
    assertThat(result.hits()).allMatch(hit -> !hit.snippet().isEmpty());
    assertThat(result.next()).isEmpty();
  }

  @Test
  void cursorsWalkThroughAllHitsOnceInEveryOrder() {
    for (SearchQuery.Order order : SearchQuery.Order.values()) {
      List<String> walked = new ArrayList<>();
      SearchQuery query = query("").ordered(order).paged(new SearchQuery.Page(1, 2, ""));
      Clause clause = new Clause.AnyOf(List.of(words("money laundering"), new Clause.Everything()));
      SearchResult page = found(clause, query);
      while (true) {
        page.hits().forEach(hit -> walked.add(hit.id()));
        if (page.next().isEmpty()) {
          break;
        }
        page = found(clause, query.paged(new SearchQuery.Page(1, 2, page.next())));
      }
      assertThat(walked).as(order.name()).hasSize(7).doesNotHaveDuplicates();
    }
  }

  @Test
  void aConceptFindsOtherLanguagesBelowDirectHits() {
    Expansion expansion =
        new Expansion(
            "money-laundering",
            List.of(Text.of("fr", "blanchiment d'argent"), Text.of("ar", "غسل الأموال")),
            Set.of("UNTOC/6"));
    List<Hit> hits =
        Engines.found(
                engines
                    .engine(
                        q ->
                            new Understanding(
                                q.text(),
                                words("money laundering"),
                                List.of(),
                                List.of(),
                                Optional.of(expansion)))
                    .search(query("money laundering")))
            .hits();

    assertThat(hits.subList(0, 4)).allMatch(hit -> hit.language().code().equals("en"));
    assertThat(hits.subList(0, 4)).allMatch(hit -> hit.foundThrough().isEmpty());
    Map<String, String> through =
        hits.stream().skip(4).collect(Collectors.toMap(Hit::id, Hit::foundThrough));
    assertThat(through)
        .containsOnly(
            Map.entry("blanchiment/1/fr", "money-laundering"),
            Map.entry("ghasl/1/ar", "money-laundering"),
            Map.entry("blanchiment/2/fr", "UNTOC/6"));
  }

  @Test
  void anObligationWithoutWordsIsSortedByPlace() {
    assertThat(
            found(new Clause.Is(KeywordField.OBLIGATION, "UNTOC/6"), query("")).hits().stream()
                .map(Hit::id))
        .containsExactly("aml/1/en", "aml/2/en", "blanchiment/2/fr");
  }

  @Test
  void aPageThatCannotBeHadIsRefusedByName() {
    assertThatThrownBy(() -> found(words("x"), query("x").paged(new SearchQuery.Page(501, 20, ""))))
        .isInstanceOf(RefusedException.class)
        .extracting(thrown -> ((RefusedException) thrown).refusal().toString())
        .asString()
        .contains("page");
    assertThatThrownBy(
            () -> found(words("x"), query("x").paged(new SearchQuery.Page(1, 20, "nonsense"))))
        .isInstanceOf(RefusedException.class);
  }

  @Test
  void anythingTypedIsAnswered() {
    for (String typed :
        List.of("\"", "((", "AND", "*", "\u0000", "؟؟", "a".repeat(40_000), "word ".repeat(3000))) {
      assertThat(found(words(typed), query(typed)).understood().notes()).isEmpty();
    }
  }

  private SearchResult found(Clause clause, SearchQuery query) {
    return engines.found(clause, query);
  }

  private List<String> ids(Clause clause) {
    return found(clause, query("")).hits().stream().map(Hit::id).toList();
  }

  private static Clause.Words words(String text) {
    return new Clause.Words(text, Scope.ANYWHERE);
  }

  private static SearchDocument full(
      String law,
      int order,
      String language,
      String heading,
      String text,
      String state,
      String kind,
      String obligation) {
    return provision(
        HOME,
        law,
        order,
        language,
        heading,
        text,
        Map.of(
            KeywordField.STATE, Set.of(state),
            KeywordField.LAW_KIND, Set.of(kind),
            KeywordField.EID, Set.of("e" + order),
            KeywordField.OBLIGATION, obligation.isEmpty() ? Set.of() : Set.of(obligation)));
  }
}
