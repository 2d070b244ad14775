package org.mithaq.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mithaq.running.Address;
import org.mithaq.running.Visitor;
import org.mithaq.running.WithPortal;

/** Provisions of several States side by side, on the demonstration's mappings. */
@WithPortal
class ComparisonIT {
  private static final Address PAGE =
      Address.of("/compare").with("obligation", "UNTOC/6/1/a/i").with("ui", "en");

  @Test
  void everyStateThatAnswersHasItsColumnInItsOwnLanguageAndDirection(Visitor visitor) {
    String page = visitor.get(PAGE).text();

    assertThat(page)
        .contains("/states/XDA", "/states/XDB", "/states/XDC")
        .contains("class=\"words\" lang=\"ar\" dir=\"rtl\"")
        .contains("class=\"words\" lang=\"fr\" dir=\"ltr\"")
        .contains("class=\"words\" lang=\"en\" dir=\"ltr\"");
  }

  @Test
  void aStateWhereNobodyHasRecordedAProvisionSaysSo(Visitor visitor) {
    String page = visitor.get(PAGE.with("state", "XDA").with("state", "EGY")).text();

    assertThat(page).contains("/states/EGY", "Nobody has recorded a provision here yet");
  }

  @Test
  void onAnEarlierDayTheEarlierWordingsStand(Visitor visitor) {
    String today = visitor.get(PAGE.with("state", "XDB")).text();
    String before = visitor.get(PAGE.with("state", "XDB").with("on", "2018-01-01")).text();
    String longAgo = visitor.get(PAGE.with("state", "XDB").with("on", "1990-01-01")).text();

    assertThat(today).contains("actifs numériques");
    assertThat(before).doesNotContain("actifs numériques").contains("class=\"words\"");
    assertThat(longAgo).contains("Not the law on this day");
  }

  @Test
  void anObligationThatNoInstrumentHasIsNotFound(Visitor visitor) {
    assertThat(visitor.get("/compare?obligation=UNTOC/99").status()).isEqualTo(404);
    assertThat(visitor.get("/compare").status()).isEqualTo(404);
    assertThat(visitor.get(PAGE.with("on", "yesterday")).status()).isEqualTo(400);
  }
}
