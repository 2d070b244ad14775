package org.mithaq.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.running.Address;
import org.mithaq.running.Visitor;
import org.mithaq.running.WithPortal;

/** Who types a reference wants that article, not texts with these digits in them. */
@WithPortal
class SearchByReferenceIT {

  @ParameterizedTest
  @ValueSource(strings = {"UNTOC 6(1)(a)", "untoc 6 (1) (a)", "UNTOC/6/1/a"})
  void aReferenceToAConventionLeadsToTheProvisionsThatAnswerTheObligation(
      String typed, Visitor visitor) {
    JsonNode answer = visitor.get(Address.search(typed)).json();

    assertThat(answer.at("/query/intents/0/kind").asText())
        .as("%s", answer)
        .isEqualTo("obligation");
    assertThat(answer.at("/query/intents/0/value").asText()).isEqualTo("UNTOC/6/1/a");
    assertThat(answer.path("hits")).isNotEmpty();
    assertThat(answer.at("/hits/0/obligations").toString()).contains("\"UNTOC/6/1/a");
    assertThat(answer.path("hits"))
        .allSatisfy(
            hit ->
                assertThat(obligationsOfItAndItsParts(hit, visitor))
                    .anyMatch(path -> answers(path, "UNTOC/6/1/a")));
  }

  /** A mapping to the whole article answers its paragraphs too, further down. */
  private static boolean answers(String mapped, String asked) {
    return mapped.startsWith(asked) || asked.startsWith(mapped + "/");
  }

  /** An article answers too when its paragraphs do. */
  private static List<String> obligationsOfItAndItsParts(JsonNode hit, Visitor visitor) {
    JsonNode mappings =
        visitor
            .get(
                Address.of("/api/v1/mappings")
                    .with("law", hit.path("lawUri").asText())
                    .with("size", 100))
            .json()
            .path("items");
    String eId = hit.path("eId").asText();
    return StreamSupport.stream(mappings.spliterator(), false)
        .filter(mapping -> (mapping.path("eId").asText() + "__").startsWith(eId + "__"))
        .map(mapping -> mapping.path("obligation").asText())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"المادة ٢٣ مكرر", "المادة 23 مكرر", "المادة (٢٣) مكرراً"})
  void anArticleIsFoundHoweverItsNumberIsWritten(String typed, Visitor visitor) {
    JsonNode answer = visitor.get(Address.search(typed)).json();

    assertThat(answer.at("/query/intents/0/value").asText())
        .as("%s", answer)
        .isEqualTo("art:23bis");
    assertThat(answer.at("/hits/0/eId").asText()).endsWith("art_23bis");
    assertThat(answer.at("/hits/0/language").asText()).isEqualTo("ar");
  }

  @Test
  void theArticleWithoutItsSuffixIsAnotherArticle(Visitor visitor) {
    JsonNode answer = visitor.get(Address.search("المادة ٢٣")).json();

    assertThat(answer.at("/hits/0/eId").asText()).as("%s", answer).endsWith("art_23");
  }
}
