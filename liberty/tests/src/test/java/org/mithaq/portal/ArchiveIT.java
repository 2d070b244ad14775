package org.mithaq.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.mithaq.running.Address;
import org.mithaq.running.Answer;
import org.mithaq.running.InventedLaw;
import org.mithaq.running.Operator;
import org.mithaq.running.Visitor;
import org.mithaq.running.WithPortal;

/** Everything public in one file. */
@WithPortal
class ArchiveIT {
  @Test
  void theArchiveHoldsWhatMayBePassedOnAndEveryFileIsWhatTheManifestSays(
      Visitor visitor, Operator operator) throws Exception {
    operator.imports(licensed("SJM", 1, "CC-BY-4.0"));
    operator.imports(licensed("SJM", 2, "CC-BY-ND-4.0"));
    operator.imports(licensed("SJM", 3, "by kind permission"));
    JsonNode job = operator.ended(operator.begin(Address.of("/api/v1/archives"), new byte[0]));
    JsonNode newest = visitor.get("/api/v1/archives").json().get(0);
    Answer file = visitor.get(newest.path("address").asText());
    Map<String, byte[]> zip = unzipped(file.body());
    JsonNode manifest = new ObjectMapper().readTree(zip.get("manifest.json"));

    assertThat(job.path("state").asText()).isEqualTo("DONE");
    assertThat(sha256(file.body())).isEqualTo(newest.path("sha256").asText());
    assertThat(manifest).isEqualTo(newest.path("manifest"));
    for (JsonNode one : manifest.path("files")) {
      byte[] bytes = zip.remove(one.path("path").asText());
      assertThat(sha256(bytes)).isEqualTo(one.path("sha256").asText());
      assertThat(bytes).hasSize(one.path("size").asInt());
    }
    assertThat(zip.keySet()).containsExactly("manifest.json");
    assertThat(manifest.path("forbidden").asLong()).isPositive();
    assertThat(manifest.path("unlicensed").asLong()).isPositive();
    Map<String, byte[]> whole = unzipped(file.body());
    assertThat(text(whole, "laws/cc-by-4.0/SJM.jsonl").strip().lines())
        .singleElement()
        .satisfies(
            line ->
                assertThat(new ObjectMapper().readTree(line).path("number").asText())
                    .isEqualTo("1"));
    assertThat(String.join(" ", whole.keySet())).doesNotContain("cc-by-nd");
    assertThat(text(whole, "mappings.csv")).contains("XDB,/akn/xb/act/2017/12");
    assertThat(text(whole, "status-actions.csv")).contains("UNTOC,");
    assertThat(text(whole, "thesaurus.rdf")).contains("skos:Concept");
    assertThat(visitor.get("/data?ui=en").text()).contains(newest.path("sha256").asText());
  }

  @Test
  void whatAnArchiveHoldsIsReadBackAsTheSameLaw(Visitor visitor, Operator operator)
      throws Exception {
    operator.ended(operator.begin(Address.of("/api/v1/archives"), new byte[0]));
    String address = visitor.get("/api/v1/archives").json().get(0).path("address").asText();
    Map<String, byte[]> zip = unzipped(visitor.get(address).body());

    JsonNode again = operator.imports("jsonl", zip.get("laws/cc0-1.0/XDB.jsonl"));

    assertThat(again.path("state").asText()).isEqualTo("DONE");
    assertThat(again.at("/result/changed").asText()).isEqualTo("0");
    assertThat(again.at("/result/created").asText()).isEqualTo("0");
  }

  @Test
  void onlyWhoHoldsTheRightMakesAnArchive(Visitor visitor) {
    assertThat(visitor.send("POST", Address.of("/api/v1/archives"), new byte[0]).status())
        .isEqualTo(401);
    assertThat(visitor.get("/api/v1/archives/999999/mithaq.zip").status()).isEqualTo(404);
  }

  private static String licensed(String state, int number, String licence) {
    ObjectNode law = InventedLaw.of(number, "thornwickle").json();
    law.put("country", state)
        .putObject("source")
        .put("url", "https://law.example.org/" + number)
        .put("publisher", "A test")
        .put("licence", licence);
    return law + "\n";
  }

  private static Map<String, byte[]> unzipped(byte[] file) throws IOException {
    Map<String, byte[]> entries = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry one = zip.getNextEntry(); one != null; one = zip.getNextEntry()) {
        entries.put(one.getName(), zip.readAllBytes());
      }
    }
    return entries;
  }

  private static String text(Map<String, byte[]> zip, String name) throws IOException {
    return new String(zip.get(name), "UTF-8");
  }

  private static String sha256(byte[] bytes) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }
}
