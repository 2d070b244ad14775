package org.mithaq.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mithaq.running.Address;
import org.mithaq.running.Await;
import org.mithaq.running.InventedLaw;
import org.mithaq.running.MithaqCommand;
import org.mithaq.running.RunningPortal;
import org.mithaq.running.Visitor;

/** {@code kill -9} in the middle of an import: each law is whole or absent, and the job goes on. */
@Tag("chaos")
class PortalKilledIT {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int LAWS = 3_000;
  private static final int PROVISIONS = 8;

  @Test
  void afterTheRestartTheImportGoesOnAndNoLawIsHalf() throws IOException {
    String job;
    RunningPortal first = RunningPortal.start("killed");
    try {
      job =
          first
              .operator()
              .begin(
                  Address.of("/api/v1/imports").with("format", "jsonl"),
                  manyLaws().getBytes(StandardCharsets.UTF_8));
      Visitor visitor = first.visitor();
      Await.until("the first laws", Duration.ofMinutes(3), () -> laws(visitor) > 0);
      Kill.server(first, "portal");
    } finally {
      first.close();
    }

    try (RunningPortal second =
        RunningPortal.startIn(first.data(), MithaqCommand.onThisJava(), Map.of())) {
      JsonNode ended = second.operator().ended(job);
      Set<String> seen = wholeLaws(second.visitor());

      if (ended.path("state").asText().equals("DONE")) {
        assertThat(seen).hasSize(LAWS);
      } else {
        assertThat(ended.path("message").asText()).as("where it stopped").isNotBlank();
      }
      second.awaitIndexed();
      assertThat(second.command().run("verify-index").code()).isZero();
    }
  }

  private static long laws(Visitor visitor) {
    return visitor.get("/api/v1/laws?state=ATA&size=1").json().path("total").asLong();
  }

  /** The numbers of the laws that are there; fails where one is there twice or in part. */
  private static Set<String> wholeLaws(Visitor visitor) throws IOException {
    Set<String> numbers = new HashSet<>();
    for (String line : visitor.get("/api/v1/laws/export?country=ATA").text().split("\n")) {
      JsonNode law = JSON.readTree(line);
      assertThat(law.at("/expressions/0/provisions")).as(line).hasSize(PROVISIONS);
      assertThat(numbers.add(law.path("number").asText())).as(line).isTrue();
    }
    return numbers;
  }

  private static String manyLaws() {
    return IntStream.rangeClosed(1, LAWS)
        .mapToObj(PortalKilledIT::law)
        .collect(Collectors.joining("\n"));
  }

  private static String law(int number) {
    ObjectNode law = InventedLaw.of(number, "bremolith" + number).json();
    ArrayNode provisions = (ArrayNode) law.at("/expressions/0/provisions");
    for (int section = 2; section <= PROVISIONS; section++) {
      ObjectNode provision = provisions.addObject();
      provision.put("kind", "SECTION").put("number", Integer.toString(section));
      provision.put("text", "Section " + section + " of law " + number + ".");
    }
    return law.toString();
  }
}
