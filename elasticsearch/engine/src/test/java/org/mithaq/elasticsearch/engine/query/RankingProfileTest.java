package org.mithaq.elasticsearch.engine.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.elastic.clients.json.JsonpUtils;
import co.elastic.clients.json.jackson.JacksonJsonpMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.Text;
import org.mithaq.search.Clause;
import org.mithaq.search.Clause.Scope;
import org.mithaq.search.Expansion;
import org.mithaq.search.KeywordField;
import org.mithaq.search.SearchQuery;
import org.mithaq.search.SimilarProvisions.Wanted;
import org.mithaq.search.Understanding;

/** The file of weights: complete, every line of use, and clear about what is wrong with it. */
class RankingProfileTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 5, 2);
  private static final String LONG =
      IntStream.range(0, 300).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));

  static Stream<String> keys() {
    return RankingProfile.shippedEntries().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("keys")
  void everyWeightOfTheFileChangesWhatIsAsked(String key) {
    Map<String, String> changed = new TreeMap<>(RankingProfile.shippedEntries());
    changed.compute(key, (same, value) -> value.matches("0?\\.\\d+") ? "0.9" : "1" + value);

    assertThat(asked(RankingProfile.of(changed))).isNotEqualTo(asked(RankingProfile.shipped()));
  }

  @ParameterizedTest
  @MethodSource("keys")
  void aMissingKeyIsNamed(String key) {
    Map<String, String> without = new TreeMap<>(RankingProfile.shippedEntries());
    without.remove(key);

    assertThatThrownBy(() -> RankingProfile.of(without))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("ranking.properties: " + key + " is missing");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          field.title        | much | field.title is no number: much
          field.title        | -1   | field.title must be from 0 to any size: -1
          field.title        | NaN  | field.title must be from 0 to any size: NaN
          words.otherFields  | 1.5  | words.otherFields must be from 0 to 1: 1.5
          words.atMost       | 4.5  | words.atMost is no whole number: 4.5
          words.most         | ''   | words.most is missing
          field.tilte        | 1    | nothing is known of field.tilte
          """)
  void whatIsWrongIsSaid(String key, String value, String message) {
    Map<String, String> changed = new TreeMap<>(RankingProfile.shippedEntries());
    changed.put(key, value);

    assertThatThrownBy(() -> RankingProfile.of(changed))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("ranking.properties: " + message);
  }

  @Test
  void aHeadingCountsMoreThanATitleAndThatMoreThanTheText() {
    Map<String, String> weights = RankingProfile.shippedEntries();

    assertThat(
            Stream.of("heading", "title", "text", "ancestors")
                .map(field -> Float.parseFloat(weights.get("field." + field)))
                .toList())
        .isSortedAccordingTo((one, other) -> Float.compare(other, one));
  }

  /** Everything that can be asked, with these weights. */
  private static String asked(RankingProfile profile) {
    Clause everything =
        new Clause.AllOf(
            List.of(
                new Clause.Words(LONG, Scope.ANYWHERE),
                new Clause.AnyOf(
                    List.of(
                        new Clause.Is(KeywordField.STATE, "XDA"),
                        new Clause.Words("Suhayl", Scope.ANYWHERE))),
                new Clause.AnyOf(
                    List.of(
                        new Clause.Is(KeywordField.REFERENCE, "art:3/1/a"),
                        new Clause.Phrase("article 3(1)(a)", Scope.ANYWHERE))),
                new Clause.Is(KeywordField.OBLIGATION, "UNTOC/6/1")));
    Expansion expansion =
        new Expansion("money-laundering", List.of(Text.of("fr", "blanchiment")), Set.of("UNTOC/6"));
    Understanding understood =
        new Understanding("x", everything, List.of(), List.of(), Optional.of(expansion));
    SearchQuery query = SearchQuery.words("x", LanguageTag.ENGLISH, TODAY);
    return json(RequestCompiler.compile("alias", query, understood, profile).request())
        + json(
            SimilarCompiler.others(
                "alias",
                new Wanted("/akn/xa/act/2010/1", "art_1", LanguageTag.ENGLISH, TODAY, 5),
                List.of(new SimilarCompiler.Document("index", "id")),
                Set.of("UNTOC/6/1"),
                Set.of("UNTOC/6"),
                profile.similar()));
  }

  private static String json(Object request) {
    return JsonpUtils.toJsonString(request, new JacksonJsonpMapper());
  }
}
