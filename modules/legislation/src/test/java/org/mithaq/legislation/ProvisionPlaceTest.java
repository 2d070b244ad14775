package org.mithaq.legislation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProvisionPlaceTest {
  @Test
  void aPointIsPlacedFromItsArticleDown() {
    assertThat(
            ProvisionPlace.within(
                ProvisionKind.POINT,
                "chp_2__art_3__para_1__point_a",
                List.of("Chapter II Offences", "Article 3 Laundering", "1")))
        .isEqualTo("Article 3 Laundering · 1");
  }

  @Test
  void whatNamesNoArticleIsPlacedByWhatHoldsIt() {
    assertThat(
            ProvisionPlace.within(
                ProvisionKind.PARAGRAPH, "schedule_1__para_2", List.of("Schedule 1")))
        .isEqualTo("Schedule 1");
  }

  @Test
  void anArticleStandsUnderItsOwnNumber() {
    assertThat(
            ProvisionPlace.within(
                ProvisionKind.ARTICLE, "chp_2__art_3", List.of("Chapter II Offences")))
        .isEmpty();
  }
}
