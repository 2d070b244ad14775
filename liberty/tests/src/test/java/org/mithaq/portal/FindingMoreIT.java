package org.mithaq.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.mithaq.running.Address;
import org.mithaq.running.Await;
import org.mithaq.running.Operator;
import org.mithaq.running.Visitor;
import org.mithaq.running.WithPortal;

/** What helps somebody who has not found it yet, and those who care that people find. */
@WithPortal
class FindingMoreIT {
  private static final Address SUGGESTIONS = Address.of("/api/v1/search/suggestions");
  private static final Address UNANSWERED = Address.of("/api/v1/search/unanswered");
  private static final Address EXPLANATION =
      Address.of("/api/v1/search/explanation").with("q", "blanchiment");

  @Test
  void whileTypingSubjectsArticlesAndLawsAreSuggested(Visitor visitor) {
    JsonNode arabic = visitor.get(SUGGESTIONS.with("q", "غسل").with("ui", "ar")).json();
    JsonNode cited = visitor.get(SUGGESTIONS.with("q", "untoc 6")).json();

    assertThat(arabic.findValuesAsText("kind")).contains("concept", "law");
    assertThat(arabic.findValuesAsText("dir")).contains("rtl");
    assertThat(cited.findValuesAsText("href")).contains("/conventions/UNTOC/6");
  }

  @Test
  void oneLetterSuggestsNothingAndALongTextIsRefused(Visitor visitor) {
    assertThat(visitor.get(SUGGESTIONS.with("q", "a")).json()).isEmpty();
    assertThat(visitor.get(SUGGESTIONS.with("q", "a".repeat(101))).status()).isEqualTo(400);
  }

  @Test
  void aMisspeltWordIsAnsweredWithTheNearOneAndWhatHasSomeOfTheWordsSaysSo(Visitor visitor) {
    JsonNode misspelt = visitor.get(Address.search("mony laundring")).json();
    JsonNode some = visitor.get(Address.search("money zyxquort")).json();

    assertThat(misspelt.at("/query/didYouMean").asText()).isEqualTo("money laundering");
    assertThat(some.path("total").asLong()).isPositive();
    assertThat(some.at("/query/notes").toString()).contains("search.note.someWords");
  }

  @Test
  void similarProvisionsAreOfOtherLaws(Visitor visitor) {
    String provision = "/akn/xb/act/2017/12/fra/~chp_2__art_4";
    JsonNode similar = visitor.get("/api/v1/provisions" + provision + "/similar").json();

    assertThat(similar).isNotEmpty();
    assertThat(similar.findValuesAsText("lawUri")).doesNotContain("/akn/xb/act/2017/12");
    assertThat(visitor.get("/similar" + provision).text())
        .contains(similar.get(0).path("lawUri").asText());
  }

  @Test
  void whatNobodyFoundIsToldToThoseWhoMaySeeIt(Visitor visitor, Operator operator) {
    visitor.get(Address.search("\"vintelorp bradomix\""));

    Await.until(
        "a trace of the search",
        Duration.ofSeconds(30),
        () ->
            operator
                .send("GET", UNANSWERED, new byte[0])
                .json()
                .findValuesAsText("typed")
                .contains("\"vintelorp bradomix\""));
    assertThat(visitor.get(UNANSWERED).status()).isEqualTo(403);
  }

  @Test
  void editorsSeeHowASearchIsUnderstoodCompiledAndRanked(Visitor visitor, Operator operator) {
    JsonNode explained = operator.send("GET", EXPLANATION, new byte[0]).json();

    assertThat(explained.path("intents").toString()).contains("money-laundering");
    assertThat(explained.path("body").has("query")).isTrue();
    assertThat(explained.at("/hits/0/explanation").asText()).contains("sum of");
    assertThat(visitor.get(EXPLANATION).status()).isEqualTo(403);
  }
}
