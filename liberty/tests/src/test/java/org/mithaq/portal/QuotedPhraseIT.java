package org.mithaq.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.running.Address;
import org.mithaq.running.Visitor;
import org.mithaq.running.WithPortal;

/** Arabic is written with and without hamza and vowels; a phrase is the same in each spelling. */
@WithPortal
class QuotedPhraseIT {
  private static final String PLAIN = "\"غسل الأموال\"";

  @ParameterizedTest
  @ValueSource(
      strings = {"\"غسل الاموال\"", "\"غَسْل الأموال\"", "\"غَسلُ الأمْوَالِ\"", "«غسل الأموال»"})
  void anotherSpellingOfThePhraseFindsTheSame(String spelled, Visitor visitor) {
    JsonNode plain = visitor.get(Address.search(PLAIN)).json();
    JsonNode other = visitor.get(Address.search(spelled)).json();

    assertThat(other.path("total").asLong()).isEqualTo(plain.path("total").asLong()).isPositive();
    assertThat(addresses(other)).isEqualTo(addresses(plain));
  }

  @Test
  void everyHitHoldsThePhraseItself(Visitor visitor) {
    JsonNode answer = visitor.get(Address.search(PLAIN).with("size", 100)).json();

    assertThat(answer.path("hits")).isNotEmpty();
    assertThat(answer.path("hits"))
        .allSatisfy(
            hit -> {
              String whole = whole(visitor, hit.path("uri").asText());
              assertThat(bare(whole)).as("%s", hit).contains("غسل الاموال");
            });
  }

  @Test
  void theWordsInAnotherOrderAreNotThePhrase(Visitor visitor) {
    JsonNode turned = visitor.get(Address.search("\"الأموال غسل\"")).json();

    assertThat(turned.path("total").asLong()).as("%s", turned).isZero();
  }

  private static String whole(Visitor visitor, String uri) {
    JsonNode answer = visitor.get("/api/v1/provisions" + uri).json();
    String law = visitor.get("/api/v1/laws" + uri.replaceAll("/[a-z]{3}(@.*)?/~.*", "")).text();
    return answer.toString() + law;
  }

  /** Without vowel signs, hamza and tatweel. */
  private static String bare(String text) {
    return text.replaceAll("[\\u064B-\\u0652\\u0640]", "").replaceAll("[أإآٱ]", "ا");
  }

  private static Iterable<String> addresses(JsonNode answer) {
    return answer.path("hits").findValuesAsText("uri");
  }
}
