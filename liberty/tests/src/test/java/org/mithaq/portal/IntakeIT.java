package org.mithaq.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.mithaq.running.Address;
import org.mithaq.running.Answer;
import org.mithaq.running.Operator;
import org.mithaq.running.Visitor;
import org.mithaq.running.WithPortal;

/** A document sent to the running portal comes back as a proposal. */
@WithPortal
class IntakeIT {
  private static final Address INTAKE =
      Address.of("/api/v1/intake").with("name", "law.html").with("language", "ar");

  private static final byte[] LAW =
      ("<html><body><p>قانون رقم (7) لسنة 2031 بشأن حفظ السجلات</p><p>المادة (1)</p>"
              + "<p>تحفظ السجلات عشر سنوات.</p><p>المادة (2): ينشر هذا القانون.</p></body></html>")
          .getBytes(StandardCharsets.UTF_8);

  @Test
  void aDocumentComesBackWithItsProvisionsAndTheirPlaces(Operator operator) {
    Answer answer = operator.send("POST", INTAKE, LAW);

    assertThat(answer.status()).as("%s", answer).isEqualTo(200);
    JsonNode proposal = answer.json();
    JsonNode first = proposal.at("/provisions/0");
    assertThat(first.path("number").asText()).isEqualTo("1");
    assertThat(
            proposal
                .path("text")
                .asText()
                .substring(first.path("textStart").asInt(), first.path("end").asInt()))
        .isEqualTo(first.path("text").asText())
        .isEqualTo("تحفظ السجلات عشر سنوات.");
    assertThat(proposal.path("guesses").findValuesAsText("value")).contains("7", "2031");
  }

  @Test
  void whatIsNoDocumentIsRefusedWithItsPlace(Operator operator) {
    Answer answer = operator.send("POST", INTAKE, new byte[0]);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.mediaType()).isEqualTo("application/problem+json");
    assertThat(answer.json().path("parameter").asText()).isEqualTo("file");
  }

  @Test
  void aStrangerReadsNothing(Visitor visitor) {
    assertThat(visitor.send("POST", INTAKE, LAW).status()).isIn(401, 403);
  }
}
