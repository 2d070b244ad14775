package org.mithaq.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mithaq.running.Address;
import org.mithaq.running.Answer;
import org.mithaq.running.Visitor;
import org.mithaq.running.WithPortal;

/** The main job: words of one's own language lead to provisions on the subject. */
@WithPortal
class SearchInThreeLanguagesIT {

  @ParameterizedTest
  @CsvSource({
    "غسل الأموال, ar, غسل",
    "blanchiment, fr, blanchiment",
    "money laundering, en, laundering"
  })
  void theFirstProvisionsAreInTheLanguageOfTheWords(
      String words, String language, String word, Visitor visitor) {
    Answer answer = visitor.get(Address.search(words).with("size", 5));

    assertThat(answer.status()).as("%s", answer).isEqualTo(200);
    assertThat(answer.json().path("hits")).hasSize(5);
    assertThat(answer.json().path("hits"))
        .allSatisfy(hit -> assertThat(hit.path("language").asText()).isEqualTo(language));
    // Those behind it may be found by the title of their law, which a snippet does not show.
    assertThat(answer.json().at("/hits/0/snippet").asText())
        .contains("<mark>")
        .containsIgnoringCase(word);
  }

  @ParameterizedTest
  @CsvSource({"غسل الأموال", "blanchiment", "money laundering"})
  void theSubjectIsUnderstoodAndItsLawsInOtherLanguagesAreFoundToo(String words, Visitor visitor) {
    JsonNode answer = visitor.get(Address.search(words)).json();

    assertThat(answer.at("/query/intents/0/kind").asText()).isEqualTo("concept");
    assertThat(answer.at("/query/intents/0/value").asText()).isEqualTo("money-laundering");
    assertThat(answer.at("/facets/lang")).hasSize(3);
  }

  @Test
  void aWordThatStandsNowhereFindsNothing(Visitor visitor) {
    JsonNode answer = visitor.get(Address.search("qwrtzpsdfg")).json();

    assertThat(answer.path("total").asLong()).isZero();
    assertThat(answer.path("hits")).isEmpty();
  }
}
