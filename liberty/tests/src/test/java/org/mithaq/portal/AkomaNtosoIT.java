package org.mithaq.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.mithaq.running.Answer;
import org.mithaq.running.InventedLaw;
import org.mithaq.running.Operator;
import org.mithaq.running.Visitor;
import org.mithaq.running.WithPortal;

/** What goes out as Akoma Ntoso comes back in as the same law. */
@WithPortal
class AkomaNtosoIT {
  private static final InventedLaw LAW =
      InventedLaw.of(7401, "vintoscope").saying("A <vintoscope> & its \"keeper\" — نص مخترع.");

  @Test
  void anExportedLawImportedAgainIsTheSame(Operator operator, Visitor visitor) {
    operator.imports(LAW.line());
    Answer exported = visitor.get("/api/v1/laws" + LAW.uri(), "Accept", "application/akn+xml");
    JsonNode before = visitor.get("/api/v1/laws" + LAW.uri()).json();

    JsonNode job = operator.imports("akn", exported.body());

    assertThat(exported.status()).isEqualTo(200);
    assertThat(exported.mediaType()).isEqualTo("application/akn+xml");
    assertThat(job.path("state").asText()).as("%s", job).isEqualTo("DONE");
    assertThat(withoutSource(visitor.get("/api/v1/laws" + LAW.uri()).json()))
        .isEqualTo(withoutSource(before));
  }

  @Test
  void anotherTextWouldNotBeTheSame(Operator operator, Visitor visitor) {
    InventedLaw law = InventedLaw.of(7402, "quillander");
    operator.imports(law.line());
    JsonNode before = visitor.get("/api/v1/laws" + law.uri()).json();
    String exported =
        visitor.get("/api/v1/laws" + law.uri(), "Accept", "application/akn+xml").text();

    operator.imports(
        "akn", exported.replace("reports it", "hides it").getBytes(StandardCharsets.UTF_8));

    assertThat(withoutSource(visitor.get("/api/v1/laws" + law.uri()).json()))
        .isNotEqualTo(withoutSource(before));
  }

  @Test
  void theJsonLineOfALawIsItselfAnImport(Operator operator, Visitor visitor) {
    Answer line = visitor.get("/api/v1/laws/akn/xa/act/2018/31", "Accept", "application/jsonl");

    JsonNode job = operator.tries("jsonl", line.body());

    assertThat(job.path("state").asText()).as("%s", job).isEqualTo("DONE");
  }

  /** The file that a law came in is another one by nature. */
  private static JsonNode withoutSource(JsonNode law) {
    ObjectNode copy = law.deepCopy();
    copy.remove("source");
    return copy;
  }
}
