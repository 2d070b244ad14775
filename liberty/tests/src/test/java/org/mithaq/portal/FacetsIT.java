package org.mithaq.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.running.Address;
import org.mithaq.running.Visitor;
import org.mithaq.running.WithPortal;

/** Each number beside a filter is what one gets by choosing it. */
@WithPortal
class FacetsIT {
  private static final String WORDS = "المصادرة";

  @ParameterizedTest
  @ValueSource(
      strings = {"state", "lang", "concept", "instrument", "article", "year", "authenticity"})
  void theCountOfAValueIsTheTotalOfTheSearchFilteredByIt(String facet, Visitor visitor) {
    JsonNode values = visitor.get(search()).json().path("facets").path(facet);

    assertThat(values).isNotEmpty();
    for (JsonNode value : List.of(values.get(0), values.get(values.size() - 1))) {
      Address filtered = search().with(facet, value.path("value").asText());
      assertThat(visitor.get(filtered).json().path("total").asLong())
          .as("%s", filtered)
          .isEqualTo(value.path("count").asLong());
    }
  }

  private static Address search() {
    return Address.search(WORDS).with("region", "demonstration");
  }
}
