package org.mithaq.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.mithaq.running.Address;
import org.mithaq.running.Answer;
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
  void aComparisonIsCitedWithItsDayAndTheVersionOfItsData(Visitor visitor) {
    String version = version(visitor, "2026-01-01");
    String cited = "version=" + version;

    assertThat(visitor.get(PAGE.with("on", "2026-01-01")).text())
        .contains("/compare?obligation=UNTOC/6/1/a/i&amp;on=2026-01-01&amp;" + cited);
    assertThat(visitor.get(PAGE.with("on", "2026-01-01").with("version", version)).text())
        .doesNotContain("has changed since it was cited");
    assertThat(visitor.get(PAGE.with("on", "2026-01-01").with("version", "0123456789ab")).text())
        .contains("has changed since it was cited as version 0123456789ab");
    assertThat(version(visitor, "2018-01-01")).as("other words").isNotEqualTo(version);
  }

  private static String version(Visitor visitor, String day) {
    Address api =
        Address.of("/api/v1/comparison").with("obligation", "UNTOC/6/1/a/i").with("on", day);
    String english = visitor.get(api.with("ui", "en")).json().path("version").asText();
    assertThat(visitor.get(api.with("ui", "ar")).json().path("version").asText())
        .as("in any language")
        .isEqualTo(english)
        .matches("[0-9a-f]{12}");
    return english;
  }

  @Test
  void othersJoinTheProvisionsThatAnswerAnObligation(Visitor visitor) {
    assertThat(visitor.get(PAGE.with("on", "2026-01-01")).text())
        .containsPattern(
            "<a href=\"/compare\\?on=2026-01-01&amp;with=/akn/[^\"]+&amp;ui=en\" rel=\"nofollow\">Add");
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
    assertThat(longAgo)
        .contains("Not the law on this day")
        .doesNotContain("Elements of the offence");
  }

  @Test
  void theElementsOfAnOffenceStandBesideTheProvisionsThatCarryThem(Visitor visitor) {
    String page = visitor.get(PAGE.with("state", "XDC").with("state", "EGY")).text();

    assertThat(page)
        .contains("Elements of the offence", "<th scope=\"row\">Mental element</th>")
        .containsPattern("<td><a class=\"carrying\" href=\"/akn/xc/[^\"]+\"")
        .containsPattern("<td><span class=\"quiet\">Nobody has recorded a provision here yet");
  }

  @Test
  void theComparisonIsTakenHomeWithItsCitationsInTheDirectionOfEachLanguage(Visitor visitor)
      throws IOException {
    Address file =
        Address.of("/api/v1/comparison")
            .with("obligation", "UNTOC/6/1/a/i")
            .with("on", "2026-01-01")
            .with("ui", "ar");
    JsonNode json = visitor.get(file).json();
    Answer word = visitor.get(file.with("format", "docx"));
    Answer workbook = visitor.get(file.with("format", "xlsx"));

    assertThat(json.at("/states/0/provisions/0/text").asText()).isNotEmpty();
    assertThat(word.status()).isEqualTo(200);
    assertThat(word.header("Content-Disposition").orElse(""))
        .contains("mithaq-UNTOC-6-1-a-i-2026-01-01.docx");
    assertThat(part(word.body(), "word/document.xml"))
        .contains("<w:bidi/>", "<w:rtl/>", "w:bidi=\"ar\"")
        .contains(json.at("/states/0/provisions/0/uri").asText())
        .contains("on=2026-01-01");
    assertThat(part(workbook.body(), "xl/worksheets/sheet1.xml"))
        .contains("rightToLeft", "fitToWidth", "orientation=\"landscape\"");
    assertThat(visitor.get("/api/v1/comparison?obligation=UNTOC/99").status()).isEqualTo(400);
  }

  private static String part(byte[] file, String name) throws IOException {
    Path copy = Files.createTempFile("taken-home-", ".zip");
    Files.write(copy, file);
    try (ZipFile zip = new ZipFile(copy.toFile())) {
      return new String(
          zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    } finally {
      Files.delete(copy);
    }
  }

  @Test
  void anElementThatNoOffenceHasIsRefusedWithItsPlace(Operator operator) {
    ObjectNode law = InventedLaw.of(9718, "brindlefax").json();
    ((ObjectNode) law.at("/expressions/0/provisions/0")).put("eId", "sec_1");
    law.putArray("mappings")
        .addObject()
        .put("eId", "sec_1")
        .put("obligation", "UNTOC/6/1/a/i")
        .put("role", "RELATED")
        .putArray("elementsCovered")
        .add("INTENTION");

    String job = operator.imports(law + "\n").toString();

    assertThat(job).contains("No element of an offence: INTENTION", "\"refused\":\"1\"");
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
    assertThat(visitor.get(PAGE.with("on", "yesterday")).status()).isEqualTo(400);
  }
}
