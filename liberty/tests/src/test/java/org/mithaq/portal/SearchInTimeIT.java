package org.mithaq.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.mithaq.running.Address;
import org.mithaq.running.Visitor;
import org.mithaq.running.WithPortal;

/**
 * The demonstration's bribery offence (XDA 2016/20, article 4) was punished with three to seven
 * years until the end of 2020, and with five to ten since.
 */
@WithPortal
class SearchInTimeIT {
  private static final String ARTICLE = "chp_2__art_4";
  private static final String EARLIER = "ثلاث سنوات";
  private static final String TODAY = "خمس سنوات";

  @Test
  void todayTheWordingInForceIsFound(Visitor visitor) {
    JsonNode hit = bribery(visitor, search());

    assertThat(hit.path("validFrom").asText()).isEqualTo("2021-01-01");
    assertThat(text(visitor, "/ara")).contains(TODAY).doesNotContain(EARLIER);
  }

  @Test
  void onAnEarlierDayTheWordingOfThatDayIsFound(Visitor visitor) {
    JsonNode hit = bribery(visitor, search().with("inForceOn", "2019-06-01"));

    assertThat(hit.path("validFrom").asText()).isEqualTo("2016-09-03");
    assertThat(hit.path("validTo").asText()).isEqualTo("2020-12-31");
    assertThat(text(visitor, "/ara@2019-06-01")).contains(EARLIER).doesNotContain(TODAY);
  }

  @Test
  void beforeTheLawThereWasNone(Visitor visitor) {
    JsonNode answer = visitor.get(search().with("inForceOn", "2016-09-02")).json();

    assertThat(answer.path("hits").findValuesAsText("lawUri"))
        .doesNotContain("/akn/xa/act/2016/20");
  }

  @Test
  void bothWordingsAreFoundWhereEveryDayCounts(Visitor visitor) {
    JsonNode answer = visitor.get(search().with("inForceOn", "all").with("size", 100)).json();

    assertThat(answer.path("hits"))
        .filteredOn(SearchInTimeIT::isBribery)
        .extracting(hit -> hit.path("validFrom").asText())
        .containsExactlyInAnyOrder("2016-09-03", "2021-01-01");
  }

  private static Address search() {
    return Address.search("وعد موظفا عاما بمزية").with("state", "XDA");
  }

  private static JsonNode bribery(Visitor visitor, Address search) {
    for (JsonNode hit : visitor.get(search.with("size", 100)).json().path("hits")) {
      if (isBribery(hit)) {
        return hit;
      }
    }
    throw new AssertionError("Not found: " + search);
  }

  private static boolean isBribery(JsonNode hit) {
    return hit.path("eId").asText().equals(ARTICLE)
        && hit.path("lawUri").asText().equals("/akn/xa/act/2016/20");
  }

  private static String text(Visitor visitor, String expression) {
    return visitor
        .get("/api/v1/provisions/akn/xa/act/2016/20" + expression + "/~" + ARTICLE)
        .json()
        .at("/provision/text")
        .asText();
  }
}
