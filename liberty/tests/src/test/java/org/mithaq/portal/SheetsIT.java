package org.mithaq.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mithaq.running.Address;
import org.mithaq.running.Answer;
import org.mithaq.running.InventedSheets;
import org.mithaq.running.Operator;
import org.mithaq.running.Visitor;
import org.mithaq.running.WithPortal;

/** A sheet of laws goes in whole or not at all, out, is corrected, and comes back without loss. */
@WithPortal
class SheetsIT {
  private static final List<String> MISTAKES =
      List.of(
          "laws 5 state",
          "laws 6 adopted",
          "laws 7 kind",
          "laws 8 commenced",
          "mappings 20 obligation",
          "mappings 21 role",
          "mappings 22 eId",
          "mappings 23 elements",
          "provisions 900 kind",
          "provisions 1000 language",
          "provisions 1200 lawNumber",
          "provisions 4802 order");

  @ParameterizedTest
  @CsvSource({"xlsx, BVT, bv", "zip, HMD, hm"})
  void fiveThousandRowsWithTwelveMistakesLoadNothingAndCorrectedComeBackUnchanged(
      String format, String state, String iso2, Operator operator, Visitor visitor) {
    InventedSheets sheets = InventedSheets.of(state, 100, 48);
    InventedSheets spoilt = spoilt(InventedSheets.of(state, 100, 48));

    JsonNode refused = operator.ended(operator.begin(to("workbook", false), file(spoilt, format)));

    assertThat(refused.path("state").asText()).as("%s", refused).isEqualTo("FAILED");
    assertThat(errors(report(refused, operator))).containsExactlyElementsOf(MISTAKES);
    String address = "/akn/" + iso2 + "/act/2021/1";
    assertThat(visitor.get("/api/v1/laws" + address).status()).isEqualTo(404);
    assertMistakesBesideTheirRows(refused, format, operator);

    JsonNode loaded = operator.ended(operator.begin(to("workbook", false), file(sheets, format)));

    assertThat(loaded.path("state").asText()).as("%s", loaded).isEqualTo("DONE");
    assertThat(loaded.at("/result/created").asInt()).as("%s", loaded).isEqualTo(100);
    assertThat(loaded.path("done").asInt()).isEqualTo(100);
    assertThat(visitor.get(address + "/ara").text()).contains("جماعة إجرامية منظمة");

    byte[] exported = export(format, state, visitor);
    JsonNode again = operator.ended(operator.begin(to("workbook", false), exported));

    assertThat(again.at("/result/lawsUnchanged").asInt()).as("%s", again).isEqualTo(100);
    assertThat(again.at("/result/provisionsUnchanged").asInt()).isEqualTo(4800);
    assertThat(again.at("/result/mappingsUnchanged").asInt()).isEqualTo(100);
    assertThat(again.at("/result/unchanged").asInt()).isEqualTo(100);
    assertThat(export(format, state, visitor)).isNotEmpty();

    InventedSheets one = InventedSheets.read(exported);
    one.rows("mappings").get(0).put("role", "PARTLY_IMPLEMENTS");
    JsonNode changed = operator.ended(operator.begin(to("workbook", false), file(one, format)));

    assertThat(changed.at("/result/mappingsChanged").asInt()).as("%s", changed).isEqualTo(1);
    assertThat(changed.at("/result/mappingsUnchanged").asInt()).isEqualTo(99);
    assertThat(changed.at("/result/unchanged").asInt()).isEqualTo(100);
    assertThat(roles(export(format, state, visitor))).contains("PARTLY_IMPLEMENTS");

    operator.withdraws(changed.path("id").asText(), "Only a trial");
    assertThat(roles(export(format, state, visitor))).containsOnly("IMPLEMENTS");
    assertThat(operator.withdraws(loaded.path("id").asText(), "Only a trial")).isEqualTo(100);
    assertThat(visitor.get(address).status()).isEqualTo(410);
  }

  @Test
  void whoSaysNothingOfADryRunGetsOne(Operator operator, Visitor visitor) {
    byte[] file = InventedSheets.of("SGS", 1, 2).xlsx();

    JsonNode job =
        operator.ended(
            operator.begin(Address.of("/api/v1/sheets/workbook").with("name", "s.xlsx"), file));

    assertThat(job.path("state").asText()).as("%s", job).isEqualTo("DONE");
    assertThat(job.at("/result/provisionsNew").asInt()).isEqualTo(2);
    assertThat(visitor.get("/api/v1/laws/akn/gs/act/2021/1").status()).isEqualTo(404);
  }

  @Test
  void theRecordsOfStatesGoOutAndComeBackUnchanged(Operator operator, Visitor visitor) {
    byte[] csv = visitor.get("/api/v1/sheets/status-actions.csv?region=arab-states&ui=ar").body();

    JsonNode job = operator.ended(operator.begin(to("status-actions", true), csv));

    assertThat(job.path("state").asText()).as("%s", job).isEqualTo("DONE");
    assertThat(job.at("/result/records").asInt()).isGreaterThan(100);
    assertThat(job.at("/result/unchanged")).isEqualTo(job.at("/result/records"));
  }

  @Test
  void theDemonstrationsLawsGoOutAndComeBackUnchanged(Operator operator, Visitor visitor) {
    byte[] file = visitor.get("/api/v1/sheets/workbook.xlsx?region=demonstration&ui=fr").body();

    JsonNode job = operator.ended(operator.begin(to("workbook", true), file));

    assertThat(job.path("state").asText()).as("%s", job).isEqualTo("DONE");
    for (String kind : List.of("laws", "provisions", "mappings")) {
      assertThat(job.at("/result/" + kind + "New").asInt()).as("%s", job).isZero();
      assertThat(job.at("/result/" + kind + "Changed").asInt()).as("%s", job).isZero();
      assertThat(job.at("/result/" + kind + "Unchanged").asInt()).isPositive();
    }
    assertThat(job.path("report").toString()).doesNotContain("would be");
  }

  @Test
  void aTemplateNamesItsColumnsInTwoLanguagesAndIsAcceptedAsItIs(
      Operator operator, Visitor visitor) {
    Answer template =
        visitor.get("/api/v1/sheets/workbook/template.xlsx?region=demonstration&ui=ar");

    assertThat(template.status()).isEqualTo(200);
    JsonNode job = operator.ended(operator.begin(to("workbook", true), template.body()));
    assertThat(job.path("message").asText()).contains("no row under its header");
  }

  @Test
  void nobodyButWhoMayBringsASheet(Visitor visitor) {
    Answer answer = visitor.send("POST", to("laws", true), new byte[] {1});

    assertThat(answer.status()).isEqualTo(401);
    assertThat(visitor.get("/api/v1/sheets/nonsense.csv").status()).isEqualTo(404);
    assertThat(visitor.get("/api/v1/sheets/workbook.csv").status()).isEqualTo(400);
    assertThat(visitor.get("/api/v1/sheets/laws.csv?state=QQQ").status()).isEqualTo(400);
  }

  private static void assertMistakesBesideTheirRows(
      JsonNode job, String format, Operator operator) {
    Address address =
        Address.of("/api/v1/sheets/reports/" + job.path("id").asText() + "." + format);
    InventedSheets sent = InventedSheets.read(operator.send("GET", address, new byte[0]).body());
    assertThat(sent.rows("laws").get(2).get("problems")).contains("QQQ");
    assertThat(sent.rows("provisions").get(897).get("problems")).startsWith("kind: ");
    assertThat(sent.rows("provisions").get(0).get("problems")).isEmpty();
  }

  private static InventedSheets spoilt(InventedSheets sheets) {
    return sheets
        .with("laws", 5, "state", "QQQ")
        .with("laws", 6, "adopted", "30/09/2019")
        .with("laws", 7, "kind", "LAWW")
        .with("laws", 8, "commenced", "1441-01-30")
        .with("provisions", 900, "kind", "ARTIKEL")
        .with("provisions", 1000, "language", "français")
        .with("provisions", 1200, "lawNumber", "777")
        .with("provisions", 4802, "order", "third")
        .with("mappings", 20, "obligation", "UNTOC/999")
        .with("mappings", 21, "role", "DOES")
        .with("mappings", 22, "eId", "art_99")
        .with("mappings", 23, "elements", "CONDUCT; INTENTION");
  }

  private static JsonNode report(JsonNode job, Operator operator) {
    Address address = Address.of("/api/v1/sheets/reports/" + job.path("id").asText());
    return operator.send("GET", address, new byte[0]).json();
  }

  private static List<String> errors(JsonNode report) {
    List<String> errors = new ArrayList<>();
    for (JsonNode line : report.path("lines")) {
      if (line.path("severity").asText().equals("ERROR")) {
        errors.add(
            line.path("sheet").asText()
                + " "
                + line.path("row").asInt()
                + " "
                + line.path("column").asText());
      }
    }
    return errors;
  }

  private static List<String> roles(byte[] file) {
    return InventedSheets.read(file).rows("mappings").stream().map(row -> row.get("role")).toList();
  }

  private static byte[] export(String format, String state, Visitor visitor) {
    Answer answer =
        visitor.get(
            Address.of("/api/v1/sheets/workbook." + format).with("state", state).with("ui", "ar"));
    assertThat(answer.status()).isEqualTo(200);
    return answer.body();
  }

  private static byte[] file(InventedSheets sheets, String format) {
    return format.equals("zip") ? sheets.zip() : sheets.xlsx();
  }

  private static Address to(String kind, boolean dryRun) {
    return Address.of("/api/v1/sheets/" + kind).with("name", "sheet").with("dryRun", dryRun);
  }
}
