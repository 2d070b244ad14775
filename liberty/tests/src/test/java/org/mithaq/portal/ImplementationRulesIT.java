package org.mithaq.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mithaq.running.Address;
import org.mithaq.running.Answer;
import org.mithaq.running.Person;
import org.mithaq.running.RunningPortal;
import org.mithaq.running.Visitor;
import org.mithaq.running.WithPortal;

/** Rules of following implementation as people meet them: on pages and in what they take home. */
@WithPortal
class ImplementationRulesIT {
  private static final String PASSWORD = "gravel otter seventeen lamps";
  private static final String DAY = "2026-11-20";

  @Test
  void inv20_turningBackTheReferenceDateChangesWhatCountsAndThePagesSaySo(
      RunningPortal portal, Visitor visitor) {
    String id = begun(portal, visitor, "XDA", "UNTOC-OFFENCES");
    JsonNode question = withLaw(visitor, id);
    String path = question.path("id").asText();
    answered(visitor, id, question);
    Person writer = portal.person().signIn("rules-xda", PASSWORD);
    String page = "/desk/assessments/" + id + "?ui=en";
    assertThat(writer.get(page).text()).doesNotContain("id=\"moved\"");
    String told = writer.submit(page, "act", "date", Map.of("reference", "1990-01-01")).text();
    assertThat(told)
        .contains(
            "is now January 1, 1990",
            "Answers that count no longer: 1.",
            "Answers that count now: 0.");
    assertThat(writer.get(page).text())
        .as("whoever opens it later is told too, above the parts and in its history")
        .containsPattern("(?s)id=\"moved\">[^<]*count no longer: 1\\..*<ol.*count no longer: 1\\.")
        .doesNotContain("1 − 0 +");
    String article = path.split("/")[0] + "/" + path.split("/")[1];
    assertThat(writer.get("/desk/assessments/" + id + "/" + article + "?ui=en").text())
        .contains("Law not in force", "January 1, 1990");
    writer.submit(page, "act", "hand-over", Map.of());
    assertThat(
            send(visitor, "XDA", "GET", "assessments/" + id, "")
                .json()
                .at("/head/standing")
                .asText())
        .as("an answer without evidence on the day is not handed over")
        .isEqualTo("DRAFT");
    assertThat(writer.submit(page, "act", "date", Map.of("reference", DAY)).text())
        .contains("Answers that count no longer: 0.", "Answers that count now: 1.");
    assertThat(writer.get("/desk/assessments/" + id + "?ui=ar").text())
        .contains("إجابات أصبحت تُحتسب: 1.");
  }

  @ParameterizedTest
  @CsvSource({"en, Counted as at January 1", "fr, Compté au 1", "ar, محسوب كما في"})
  void inv20_aBoardOfAnotherDaySaysThatItIsOne(String ui, String said, Visitor visitor) {
    for (String page :
        List.of(
            "/states/XDA/implementation?instrument=UNTOC",
            "/conventions/UNTOC/implementation?region=demonstration",
            "/conventions/UNTOC/6/implementation?obligation=UNTOC/6/1/a/i")) {
      assertThat(visitor.get(page + "&on=1990-01-01&ui=" + ui).text()).as(page).contains(said);
      assertThat(visitor.get(page + "&ui=" + ui).text()).as(page).doesNotContain("id=\"turned\"");
    }
    assertThat(evidence(visitor, "1990-01-01").path("REVIEWED").asLong())
        .as("what was not yet law counted for nothing then")
        .isLessThan(evidence(visitor, DAY).path("REVIEWED").asLong());
  }

  @Test
  void inv21_unknownAndNotAssessedAreClassesOfTheirOwnInEverythingThatGoesHome(
      RunningPortal portal, Visitor visitor) {
    String boards = "/api/v1/tracking/boards/";
    for (String board : List.of("states/XDA", "instruments/UNTOC")) {
      String csv = visitor.get(boards + board + "?format=csv&on=" + DAY).text();
      assertThat(csv)
          .contains(",LAW,NOT_ASSESSED,", ",EVIDENCE,NOBODY_LOOKED,", ",EVIDENCE,VALIDITY_UNKNOWN,")
          .contains(",PRACTICE,NOT_ASSESSED,");
      assertThat(cells(visitor.get(boards + board + "?format=xlsx&on=" + DAY)))
          .contains("NOT_ASSESSED", "NOBODY_LOOKED", "VALIDITY_UNKNOWN");
    }
    assertThat(visitor.get(boards + "states/XDA?format=csv&on=" + DAY).text())
        .as("a convention towards which nothing is recorded")
        .contains(",UNKNOWN,");
    String id = begun(portal, visitor, "XDA", "UNTOC-OFFENCES");
    String assessment = "assessments/" + id;
    assertThat(send(visitor, "XDA", "GET", assessment + "/sheet?format=csv", "").text())
        .as("version and value; what evidence suggests stands in a column of its own")
        .contains(",0,NOT_ASSESSED,")
        .doesNotContain(",0,YES,");
    assertThat(cells(send(visitor, "XDA", "GET", assessment + "/sheet?format=xlsx", "")))
        .contains("NOT_ASSESSED");
    assertThat(
            words(send(visitor, "XDA", "GET", "papers/" + assessment + "?format=docx&ui=en", "")))
        .contains("Not assessed", "Not asked", "Reserved");
    assertThat(
            cells(send(visitor, "XDA", "GET", "papers/" + assessment + "?format=xlsx&ui=en", "")))
        .contains("Not assessed");
    String state = "/api/v1/tracking/states/XDA/report?ui=en&on=" + DAY + "&format=";
    assertThat(words(visitor.get(state + "docx")))
        .contains("Not assessed", "Nobody has looked", "Validity unknown");
    assertThat(cells(visitor.get(state + "xlsx")))
        .contains("Not assessed", "Nobody has looked", "Validity unknown");
  }

  @Test
  void inv28_aBoardOffersNoOrderByAFigureAndNoShare(Visitor visitor) {
    for (String page :
        List.of(
            "/conventions/UNTOC/implementation?region=demonstration&article=6",
            "/conventions/UNTOC/6/implementation?obligation=UNTOC/6/1/a/i",
            "/states/XDA/implementation?instrument=UNTOC")) {
      String main = main(visitor.get(page + "&ui=en").text());
      assertThat(main).as(page).contains("<table").doesNotContain("sort=", "order=", "aria-sort");
      assertThat(main.replaceAll("<[^>]*>", " ")).as(page).doesNotContainPattern("\\d ?%");
    }
    JsonNode lines =
        visitor
            .get("/api/v1/tracking/boards/instruments/UNTOC?states=XDC,XDA,XDB")
            .json()
            .path("lines");
    assertThat(lines.findValuesAsText("state")).containsExactly("XDA", "XDB", "XDC");
  }

  @ParameterizedTest
  @CsvSource({"en, no effect on treaty obligations", "fr, sans effet", "ar, لا أثر لها"})
  void inv32_everyPageWithACategorySaysThatItHasNoEffectOnTreatyObligations(
      String ui, String said, RunningPortal portal, Visitor visitor) {
    account(portal, "XDA");
    Person writer = portal.person().signIn("rules-xda", PASSWORD);
    assertThat(visitor.get("/states/XDA/plans?ui=" + ui).text()).contains(said);
    assertThat(writer.get("/desk/plans/commitments/XDA?ui=" + ui).text()).contains(said);
    assertThat(words(visitor.get("/api/v1/tracking/states/XDA/report?format=docx&ui=" + ui)))
        .contains(said);
  }

  @Test
  void inv53_aProgrammeWhosePrerequisitesNobodyFoundWarnsAndOffersANeed(RunningPortal portal) {
    account(portal, "XDA");
    String page =
        portal
            .person()
            .signIn("rules-xda", PASSWORD)
            .get("/desk/assistance?state=XDA&ui=en")
            .text();
    assertThat(page)
        .contains("presupposes what nobody has found", "/desk/plans/needs/XDA", "value=\"start ");
  }

  /** A question that reviewed law in force answers. */
  private static JsonNode withLaw(Visitor visitor, String id) {
    for (JsonNode one :
        send(visitor, "XDA", "GET", "assessments/" + id, "").json().path("questions")) {
      if (one.path("suggested").asText().equals("YES") && one.path("asked").asBoolean()) {
        return one;
      }
    }
    throw new AssertionError("No law of XDA answers an offence");
  }

  private static void answered(Visitor visitor, String id, JsonNode question) {
    StringBuilder mappings = new StringBuilder();
    for (JsonNode one : question.path("evidence")) {
      if (one.path("counts").asText().equals("REVIEWED")) {
        mappings.append(mappings.length() == 0 ? "" : ",").append(one.path("mapping"));
      }
    }
    Answer kept =
        send(
            visitor,
            "XDA",
            "PUT",
            "assessments/" + id + "/answers/" + question.path("id").asText(),
            "{\"version\":0,\"value\":\"YES\",\"mappings\":[" + mappings + "]}");
    assertThat(kept.json().path("lacks").toString()).as("%s", kept).doesNotContain("EVIDENCE");
  }

  private static JsonNode evidence(Visitor visitor, String on) {
    for (JsonNode line :
        visitor.get("/api/v1/tracking/boards/states/XDA?on=" + on).json().path("lines")) {
      if (line.path("instrument").asText().equals("UNTOC")) {
        return line.path("levels").path("MANDATORY").path("evidence");
      }
    }
    throw new AssertionError("no line of UNTOC");
  }

  private static String begun(
      RunningPortal portal, Visitor visitor, String state, String template) {
    account(portal, state);
    Answer begun =
        send(
            visitor,
            state,
            "POST",
            "assessments",
            "{\"state\":\"%s\",\"template\":\"%s\",\"kind\":\"GAP_ANALYSIS\",\"referenceDate\":\"%s\"}"
                .formatted(state, template, DAY));
    assertThat(begun.status()).as("%s", begun).isEqualTo(201);
    return begun.json().path("id").asText();
  }

  private static void account(RunningPortal portal, String state) {
    portal.database().account(name(state), PASSWORD, "FOCAL_POINT", "STATE", state);
  }

  private static String name(String state) {
    return "rules-" + state.toLowerCase(java.util.Locale.ROOT);
  }

  private static Answer send(
      Visitor visitor, String state, String method, String path, String body) {
    return visitor.sendAs(
        name(state), PASSWORD, method, Address.of("/api/v1/tracking/" + path), body);
  }

  private static String main(String page) {
    return page.substring(page.indexOf("<main"), page.indexOf("</main>"));
  }

  private static Set<String> cells(Answer workbook) {
    assertThat(workbook.status()).isEqualTo(200);
    Set<String> values = new HashSet<>();
    DataFormatter formatter = new DataFormatter();
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook.body()))) {
      book.forEach(
          sheet ->
              sheet.forEach(
                  row -> row.forEach(cell -> values.add(formatter.formatCellValue(cell)))));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return values;
  }

  private static String words(Answer document) {
    assertThat(document.status()).isEqualTo(200);
    try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(document.body()));
        XWPFWordExtractor words = new XWPFWordExtractor(read)) {
      return words.getText();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
