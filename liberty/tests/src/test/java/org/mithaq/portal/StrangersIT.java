package org.mithaq.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.running.Address;
import org.mithaq.running.Answer;
import org.mithaq.running.InventedLaw;
import org.mithaq.running.Operator;
import org.mithaq.running.Visitor;
import org.mithaq.running.WithPortal;

/** Who is nobody known writes nothing, and learns nothing from trying. */
@WithPortal
class StrangersIT {

  @ParameterizedTest
  @CsvSource({
    "POST, /api/v1/imports",
    "POST, /api/v1/imports?format=nonsense",
    "DELETE, /api/v1/imports/1",
    "POST, /api/v1/search-index/rebuilds",
    "POST, /api/v1/search-index/verifications",
    "PUT, /api/v1/nothing/at/all",
    "PATCH, /api/v1/laws/akn/xa/act/2018/31",
    "POST, /api/v1/search"
  })
  void aWriteWithoutCredentialsIsAnswered401BeforeAnythingElse(
      String method, String address, Visitor visitor) {
    Answer answer =
        visitor.send(
            method,
            Address.of(address),
            "not what anybody reads".getBytes(StandardCharsets.UTF_8),
            "Content-Type",
            "application/x-nobody-knows");

    assertUnauthenticated(answer);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Bearer wrong", "Basic YWRtaW46d3Jvbmc=", "Magic wand", "Bearer "})
  void wrongCredentialsAreRefusedEvenForReading(String authorization, Visitor visitor) {
    Answer answer = visitor.get("/api/v1/states", "Authorization", authorization);

    assertUnauthenticated(answer);
  }

  @Test
  void theOperatorsTokenOpensTheSameDoor(Operator operator) {
    String line = InventedLaw.of(7101, "dorvalex").line();

    assertThat(
            operator.tries("jsonl", line.getBytes(StandardCharsets.UTF_8)).path("state").asText())
        .isEqualTo("DONE");
  }

  @Test
  void aPageIsShownWhateverCredentialsComeAlong(Visitor visitor) {
    String nobody =
        Base64.getEncoder().encodeToString("nobody:nothing".getBytes(StandardCharsets.UTF_8));

    assertThat(visitor.get("/about", "Authorization", "Basic " + nobody).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/jobs",
        "/api/v1/jobs/1",
        "/api/v1/search/unanswered",
        "/api/v1/search/explanation?q=x"
      })
  void whatIsForThoseWhoMayIsNotForStrangers(String address, Visitor visitor) {
    assertThat(visitor.get(address).status()).isIn(401, 403);
  }

  private static void assertUnauthenticated(Answer answer) {
    assertThat(answer.status()).as("%s", answer).isEqualTo(401);
    assertThat(answer.mediaType()).isEqualTo("application/problem+json");
    assertThat(answer.json().path("status").asInt()).isEqualTo(401);
    assertThat(answer.header("WWW-Authenticate")).isPresent();
    assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
  }
}
