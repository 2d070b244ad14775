package org.mithaq.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.running.Answer;
import org.mithaq.running.Visitor;
import org.mithaq.running.WithPortal;

/** What monitors, collectors and programmers ask. */
@WithPortal
class ForMachinesIT {

  @ParameterizedTest
  @ValueSource(strings = {"/health", "/health/live", "/health/ready", "/health/started"})
  void healthIsUp(String address, Visitor visitor) {
    Answer answer = visitor.get(address);

    assertThat(answer.status()).as("%s", answer).isEqualTo(200);
    assertThat(answer.json().path("status").asText()).isEqualTo("UP");
  }

  @Test
  void readinessTellsOfDatabaseEngineAndOutbox(Visitor visitor) {
    var data = visitor.get("/health/ready").json().at("/checks/0/data");

    assertThat(data.path("database").asText()).isEqualTo("answers");
    assertThat(data.path("search").asText()).isNotBlank();
    assertThat(data.path("outboxDead").asLong(-1)).isZero();
  }

  @Test
  void metricsAreThereToCollect(Visitor visitor) {
    assertThat(visitor.get("/metrics").text()).contains("# TYPE ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/search",
        "/api/v1/laws",
        "/api/v1/imports",
        "/api/v1/jobs",
        "/api/v1/obligations",
        "/api/v1/instruments",
        "/api/v1/regions",
        "/api/v1/states",
        "/api/v1/provisions",
        "/api/v1/mappings",
        "/api/v1/coverage"
      })
  void theDescriptionOfTheApiNamesEveryResource(String resource, Visitor visitor) {
    Answer answer = visitor.get("/openapi", "Accept", "application/json");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().path("info").path("title").asText()).isEqualTo("Mithaq API");
    assertThat(answer.json().path("paths").fieldNames())
        .toIterable()
        .anyMatch(path -> path.startsWith(resource));
  }
}
