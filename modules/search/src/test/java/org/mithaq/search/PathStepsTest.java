package org.mithaq.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathStepsTest {
  @ParameterizedTest(name = "above {1} stand {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          REFERENCE  | art:3/1/a   | art:3/1 art:3
          REFERENCE  | art:3       | ''
          REFERENCE  | law:20/2019 | ''
          OBLIGATION | UNTOC/6/1/a | UNTOC/6/1 UNTOC/6
          OBLIGATION | UNTOC/6     | ''
          OBLIGATION | UNTOC       | ''
          STATE      | a/b         | ''
          """)
  void whatStandsAbove(KeywordField field, String path, String above) {
    assertThat(PathSteps.above(field, path))
        .isEqualTo(above.isEmpty() ? List.of() : List.of(above.split(" ")));
  }
}
