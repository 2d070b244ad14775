package org.mithaq.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.mithaq.running.Await;
import org.mithaq.running.InventedLaw;
import org.mithaq.running.Operator;
import org.mithaq.running.Visitor;
import org.mithaq.running.WithPortal;

/** A file goes in by the front door, is found, changes nothing the second time, and goes out. */
@WithPortal
class ImportIT {
  private static final Duration BECOMING_FOUND = Duration.ofSeconds(60);

  @Test
  void aStateOfNoPackJoinsTheListOfStatesWithItsFirstLaw(Operator operator, Visitor visitor) {
    operator.imports(InventedLaw.of(7205, "stanmorite").line());

    Await.until(
        "the State on the list",
        Duration.ofSeconds(10),
        () -> visitor.get("/api/v1/states").text().contains("\"iso3\":\"ATA\""));
    assertThat(visitor.get("/api/v1/regions/elsewhere").text()).contains("ATA");
  }

  @Test
  void aTrialSaysWhatWouldHappenAndChangesNothing(Operator operator, Visitor visitor) {
    InventedLaw law = InventedLaw.of(7201, "trivolane");

    JsonNode job = operator.tries("jsonl", law.line().getBytes(StandardCharsets.UTF_8));

    assertThat(job.path("state").asText()).as("%s", job).isEqualTo("DONE");
    assertThat(visitor.get("/api/v1/laws" + law.uri()).status()).isEqualTo(404);
  }

  @Test
  void anImportedLawIsReadAtOnceAndFoundSoon(Operator operator, Visitor visitor) {
    InventedLaw law = InventedLaw.of(7202, "morquesta");

    JsonNode job = operator.imports(law.line());

    assertThat(job.path("state").asText()).as("%s", job).isEqualTo("DONE");
    assertThat(visitor.get(law.uri()).text()).contains(law.text());
    Await.until("the new law found", BECOMING_FOUND, () -> found(law, visitor) == 1);
    assertThat(visitor.get(law.search()).json().at("/hits/0/lawUri").asText()).isEqualTo(law.uri());
  }

  @Test
  void theSameFileAgainHasNoEffect(Operator operator, Visitor visitor) {
    InventedLaw law = InventedLaw.of(7203, "belquitor");
    JsonNode first = operator.imports(law.line());
    String before = visitor.get("/api/v1/laws" + law.uri()).text();

    JsonNode second = operator.imports(law.line());

    assertThat(first.path("state").asText()).as("%s", first).isEqualTo("DONE");
    assertThat(second.path("state").asText()).as("%s", second).isEqualTo("DONE");
    assertThat(second.path("result")).isNotEqualTo(first.path("result"));
    assertThat(visitor.get("/api/v1/laws" + law.uri()).text()).isEqualTo(before);
    assertThat(operator.withdraws(second.path("id").asText(), "The second brought nothing"))
        .isZero();
  }

  @Test
  void aWithdrawnImportIsGoneWithAReasonAndIsFoundNoMore(Operator operator, Visitor visitor) {
    InventedLaw law = InventedLaw.of(7204, "canterwisp");
    JsonNode job = operator.imports(law.line());
    Await.until("the new law found", BECOMING_FOUND, () -> found(law, visitor) == 1);

    int withdrawn = operator.withdraws(job.path("id").asText(), "Wrong State in the file");

    assertThat(withdrawn).isEqualTo(1);
    assertThat(visitor.get(law.uri()).status()).isEqualTo(410);
    assertThat(visitor.get(law.uri()).text()).contains("Wrong State in the file");
    assertThat(visitor.get("/api/v1/laws" + law.uri()).status()).isEqualTo(410);
    Await.until("the law found no more", BECOMING_FOUND, () -> found(law, visitor) == 0);
  }

  @Test
  void nobodyWithdrawsWithoutAReason(Operator operator) {
    var answer =
        operator.send("DELETE", org.mithaq.running.Address.of("/api/v1/imports/1"), new byte[0]);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().path("parameter").asText()).isEqualTo("reason");
  }

  private static long found(InventedLaw law, Visitor visitor) {
    return visitor.get(law.search()).json().path("total").asLong(-1);
  }
}
