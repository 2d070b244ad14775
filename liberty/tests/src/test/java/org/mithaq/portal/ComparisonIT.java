package org.mithaq.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.mithaq.running.Address;
import org.mithaq.running.InventedLaw;
import org.mithaq.running.Operator;
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
  void whatDoesNotFitInAColumnIsCountedAndLedTo(Visitor visitor, Operator operator) {
    ObjectNode law = InventedLaw.of(9717, "quindrel").json();
    ArrayNode provisions = (ArrayNode) law.at("/expressions/0/provisions");
    ArrayNode mappings = law.putArray("mappings");
    for (int number = 2; number <= 24; number++) {
      provisions
          .addObject()
          .put("kind", "SECTION")
          .put("number", String.valueOf(number))
          .put("eId", "sec_" + number)
          .put("text", "A quindrel of kind " + number + " is reported.");
      mappings
          .addObject()
          .put("eId", "sec_" + number)
          .put("language", "en")
          .put("obligation", "UNCAC/62/2")
          .put("role", "RELATED")
          .putObject("rationale")
          .put("en", "Invented for a test.");
    }
    operator.imports(law + "\n");

    String page =
        visitor
            .get(Address.of("/compare").with("obligation", "UNCAC/62/2").with("ui", "en"))
            .text();
    assertThat(page).contains("/states/ATA", "3 more of this State", "state=ATA#mappings");
  }

  @Test
  void anObligationThatNoInstrumentHasIsNotFound(Visitor visitor) {
    assertThat(visitor.get("/compare?obligation=UNTOC/99").status()).isEqualTo(404);
    assertThat(visitor.get("/compare").status()).isEqualTo(404);
    assertThat(visitor.get(PAGE.with("on", "yesterday")).status()).isEqualTo(400);
  }
}
