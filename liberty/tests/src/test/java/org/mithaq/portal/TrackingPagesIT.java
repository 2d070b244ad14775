package org.mithaq.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mithaq.running.Address;
import org.mithaq.running.Answer;
import org.mithaq.running.Person;
import org.mithaq.running.RunningPortal;
import org.mithaq.running.Visitor;
import org.mithaq.running.WithPortal;

/** Following implementation over HTTP: pages without scripts, papers, and the API. */
@WithPortal
class TrackingPagesIT {
  private static final String PASSWORD = "tangle herring quartz nine";
  private static final String DUTY = "UNTOC/6/2/d";

  @ParameterizedTest
  @CsvSource({
    "en, Duties to notify, ltr",
    "fr, Obligations de notification, ltr",
    "ar, واجبات الإخطار, rtl"
  })
  void theChecklistSpeaksTheReadersLanguageAndKeepsRightsApart(
      String ui, String title, String direction, RunningPortal portal) {
    String page = focalPoint(portal).get("/desk/duties?state=XDA&ui=" + ui).text();
    assertThat(page)
        .contains("<h1>" + title, "dir=\"" + direction + "\"", "UNTOC art. 6(2)(d)", "g-RIGHT")
        .doesNotContain(">duty.", ">duties.", "???");
    assertThat(page.indexOf("g-UNKNOWN")).isLessThan(page.indexOf("g-RIGHT"));
  }

  @Test
  void aDutyIsRecordedAndItsNoteDraftedInEachLanguage(RunningPortal portal) {
    Person focal = focalPoint(portal);
    String page = "/desk/duties/XDA/" + DUTY + "?ui=en";
    String reference = "NV " + System.nanoTime();
    Answer told =
        focal.submit(
            page,
            "notify",
            "notify",
            Map.of("content_en", "copies of two acts", "date", "2024-05", "reference", reference));
    assertThat(told.status()).as("%s", told).isIn(302, 303);
    assertThat(focal.get(page).text()).contains(reference, "copies of two acts");
    assertThat(focal.submit(page, "notify", "notify", Map.of("date", "2024")).text())
        .contains("Say what was notified");
    for (String ui : List.of("ar", "en", "fr")) {
      Answer note =
          focal.get("/desk/papers/note?state=XDA&duty=" + DUTY + "&on=2026-11-20&ui=" + ui);
      assertThat(note.status()).isEqualTo(200);
      assertThat(note.mediaType()).contains("wordprocessingml");
      assertThat(note.body()).startsWith('P', 'K');
    }
  }

  @Test
  void whoseRightsDoNotReachTheStateSeesNothingOfIt(RunningPortal portal, Visitor visitor) {
    Person focal = focalPoint(portal);
    assertThat(focal.get("/desk/duties?state=XDB").status()).isEqualTo(403);
    assertThat(focal.get("/desk/duties/XDB/" + DUTY).status()).isEqualTo(403);
    assertThat(focal.get("/desk/plans/needs/XDB").status()).isEqualTo(403);
    assertThat(focal.get("/desk/plans/commitments/XDB").status()).isEqualTo(403);
    assertThat(focal.get("/desk/assessments/00000000-0000-0000-0000-000000000000").status())
        .isEqualTo(404);
    for (String room : List.of("duties", "assessments", "plans", "reviews")) {
      assertThat(visitor.get("/desk/" + room).status()).isEqualTo(303);
    }
    assertThat(visitor.get("/api/v1/tracking/states/XDA/duties").status()).isIn(401, 403);
  }

  @Test
  void everyFigureOfABoardOpensExactlyTheRowsItCounts(Visitor visitor) {
    JsonNode board =
        visitor.get("/api/v1/tracking/boards/states/XDA?on=2026-11-20").json().path("lines");
    int checked = 0;
    for (JsonNode line : board) {
      if (!line.path("instrument").asText().equals("UNTOC")) {
        continue;
      }
      JsonNode counts = line.path("levels").path("MANDATORY").path("evidence");
      for (String kind : List.of("REVIEWED", "NO_PROVISION", "NOBODY_LOOKED")) {
        JsonNode rows =
            visitor
                .get(
                    Address.of("/api/v1/tracking/boards/rows")
                        .with("state", "XDA")
                        .with("instrument", "UNTOC")
                        .with("level", "MANDATORY")
                        .with("axis", "EVIDENCE")
                        .with("value", kind)
                        .with("on", "2026-11-20"))
                .json();
        assertThat(rows.size()).as(kind + " of " + line).isEqualTo(counts.path(kind).asInt());
        checked++;
      }
    }
    assertThat(checked).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource({"en, ltr", "fr, ltr", "ar, rtl"})
  void boardsOfAConventionAndAnObligationListFactsInTheReadersLanguage(
      String ui, String direction, Visitor visitor) {
    for (String page :
        List.of(
            "/conventions/UNTOC/implementation?article=6&ui=" + ui,
            "/conventions/UNTOC/6/implementation?obligation=UNTOC/6/1/a/i&ui=" + ui,
            "/states/XDA/plans?ui=" + ui)) {
      Answer shown = visitor.get(page);
      assertThat(shown.status()).as(page).isEqualTo(200);
      assertThat(shown.text())
          .contains("dir=\"" + direction + "\"")
          .doesNotContain(">board.", ">plan.", ">commitment", "???");
      assertThat(shown.header("Set-Cookie")).isEmpty();
    }
    assertThat(visitor.get("/conventions/UNTOC/6/implementation?obligation=UNTOC/5/1").status())
        .isEqualTo(404);
  }

  @Test
  void boardsAndReportsGoHomeInEachForm(Visitor visitor) {
    String base = "/api/v1/tracking/boards/";
    for (String path :
        List.of(
            base + "instruments/UNTOC?format=csv",
            base + "obligations/UNTOC/6/1/a/i?format=csv",
            base + "rows?state=XDA&instrument=UNTOC&level=MANDATORY&axis=LAW&format=csv")) {
      Answer csv = visitor.get(path);
      assertThat(csv.status()).as(path).isEqualTo(200);
      assertThat(csv.text()).contains("XDA", "NOT_ASSESSED", "disclaimer");
    }
    for (String format : List.of("docx", "pdf", "xlsx")) {
      for (String ui : List.of("ar", "en", "fr")) {
        for (String report : List.of("report", "participation")) {
          Answer paper =
              visitor.get(
                  "/api/v1/tracking/states/XDA/"
                      + report
                      + "?on=2026-11-20&format="
                      + format
                      + "&ui="
                      + ui);
          assertThat(paper.status()).as(report + " " + format + " " + ui).isEqualTo(200);
          assertThat(paper.body().length).isGreaterThan(2_000);
        }
      }
    }
    assertThat(visitor.get("/api/v1/tracking/states/XDA/report?format=csv").status())
        .isEqualTo(400);
  }

  @Test
  void anAssessmentGoesItsWayThroughTheApi(RunningPortal portal, Visitor visitor) {
    portal.database().account("rest-focal", PASSWORD, "FOCAL_POINT", "STATE", "XDC");
    portal.database().account("rest-writer", PASSWORD, "INSTITUTION_CONTRIBUTOR", "STATE", "XDC");
    portal.database().account("rest-checker", PASSWORD, "VALIDATOR", "STATE", "XDC");
    portal.database().account("rest-secretary", PASSWORD, "SECRETARIAT", "STATE", "XDC");
    String id =
        send(
                visitor,
                "rest-writer",
                "POST",
                "assessments",
                "{\"state\":\"XDC\",\"template\":\"FA-PROT\",\"kind\":\"SELF\","
                    + "\"referenceDate\":\"2026-11-20\",\"lead\":\"Ministry\"}")
            .json()
            .path("id")
            .asText();
    String question =
        send(visitor, "rest-writer", "GET", "assessments/" + id, "")
            .json()
            .path("questions")
            .path(0)
            .path("id")
            .asText();
    JsonNode draft =
        send(
                visitor,
                "rest-writer",
                "PUT",
                "assessments/" + id + "/answers/" + question,
                "{\"version\":0,\"value\":\"YES\"}")
            .json();
    assertThat(draft.path("lacks").toString()).contains("NO_EVIDENCE");
    JsonNode kept =
        send(
                visitor,
                "rest-writer",
                "PUT",
                "assessments/" + id + "/answers/" + question,
                "{\"version\":"
                    + draft.path("version")
                    + ",\"value\":\"YES\",\"other\":[{"
                    + "\"kind\":\"INSTITUTION\",\"text\":{\"en\":\"an office\"},"
                    + "\"since\":\"2020-01-01\",\"reference\":\"doc\"}]}")
            .json();
    assertThat(kept.path("lacks").size()).as("%s", kept).isZero();
    assertThat(step(visitor, "rest-writer", id, "HAND_OVER", "")).isEqualTo("IN_VALIDATION");
    step(visitor, "rest-checker", id, "VALIDATE", ",\"questions\":[\"" + question + "\"]");
    Answer vacant =
        send(
            visitor,
            "rest-focal",
            "POST",
            "assessments/" + id + "/steps",
            body(visitor, id, "rest-focal", "CLEAR", ""));
    assertThat(vacant.status()).as("INV-23, a vacancy clears nothing: %s", vacant).isEqualTo(403);
    send(
        visitor,
        "rest-secretary",
        "POST",
        "assessments/" + id + "/steps/nominations",
        "{\"role\":\"FOCAL_POINT\",\"account\":\"rest-focal\",\"documentRef\":\"NV 1\","
            + "\"from\":\"2026-01-01\"}");
    assertThat(step(visitor, "rest-focal", id, "CLEAR", "")).isEqualTo("CLEARED");
    assertThat(step(visitor, "rest-focal", id, "SUBMIT", "")).isEqualTo("SUBMITTED");
    Answer paper =
        send(visitor, "rest-focal", "GET", "papers/assessments/" + id + "?format=pdf", "");
    assertThat(new String(paper.body(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    assertThat(visitor.get("/api/v1/tracking/assessments/" + id).status())
        .as("INV-25, nothing is published")
        .isEqualTo(404);
    assertThat(visitor.get("/assessments/" + id).status()).isEqualTo(404);
    String consent = ",\"full\":false,\"date\":\"2026-11-20\",\"document\":\"NV 2\"";
    step(visitor, "rest-focal", id, "CONSENT", consent);
    assertThat(visitor.get("/assessments/" + id + "?ui=en").text())
        .as("INV-25, of a summary the totals and no answers")
        .contains("Summary published", "Not assessed")
        .doesNotContain("id=\"answers\"");
    assertThat(visitor.get("/states/XDC/plans?ui=en").text()).contains("/assessments/" + id);
  }

  @Test
  void questionnairesAreReadAndAnInstitutesOwnIsPublishedInVersions(
      RunningPortal portal, Visitor visitor) {
    assertThat(visitor.get("/api/v1/tracking/templates").text()).contains("UNTOC-OFFENCES");
    JsonNode generated = visitor.get("/api/v1/tracking/templates/UNTOC").json();
    assertThat(generated.path("questions").size()).isGreaterThan(150);
    String code = "OWN-" + System.nanoTime();
    String own =
        "{\"code\":\""
            + code
            + "\",\"titles\":{\"en\":\"Own\"},\"instruments\":[\"UNTOC\"],"
            + "\"questions\":[{\"id\":\"a\",\"kind\":\"CHOICE\",\"text\":{\"en\":\"Is it?\"},"
            + "\"options\":[\"YES\",\"NO\"]},{\"id\":\"b\",\"obligation\":\"UNTOC/8/1\","
            + "\"kind\":\"YES_PART_NO\",\"dependsOn\":\"a\",\"after\":[\"YES\"]}]}";
    assertThat(asAdministrator(portal, visitor, own).status()).isEqualTo(201);
    assertThat(
            asAdministrator(portal, visitor, own.replace("Is it?", "Is it so?"))
                .json()
                .path("version")
                .asInt())
        .isEqualTo(2);
    assertThat(asAdministrator(portal, visitor, own.replace("UNTOC/8/1", "UNTOC/999")).status())
        .isEqualTo(400);
  }

  private static Answer asAdministrator(RunningPortal portal, Visitor visitor, String body) {
    return visitor.sendAs(
        "admin",
        portal.administratorPassword(),
        "POST",
        Address.of("/api/v1/tracking/templates"),
        body);
  }

  @Test
  void needsCommitmentsAndPlansAreWrittenThroughTheApi(RunningPortal portal, Visitor visitor) {
    portal.database().account("rest-planner", PASSWORD, "FOCAL_POINT", "STATE", "XDB");
    String states = "states/XDB/planning/";
    Answer without =
        send(
            visitor,
            "rest-planner",
            "PUT",
            states + "commitments",
            "{\"version\":0,\"obligation\":\"UNTOC/24/2/a\",\"category\":\"C\"}");
    assertThat(without.status()).as("INV-32 %s", without).isEqualTo(400);
    String need =
        send(
                visitor,
                "rest-planner",
                "POST",
                states + "needs",
                "{\"title\":{\"en\":\"help with rules for witnesses\"},"
                    + "\"obligations\":[\"UNTOC/24/1\"],\"type\":\"LEGISLATIVE_DRAFTING\","
                    + "\"capacityLevel\":\"ENABLING_ENVIRONMENT\"}")
            .json()
            .path("id")
            .asText();
    assertThat(visitor.get("/api/v1/tracking/" + states + "needs").text())
        .as("INV-45")
        .doesNotContain(need);
    JsonNode written =
        send(
                visitor,
                "rest-planner",
                "PUT",
                states + "commitments",
                "{\"version\":0,\"obligation\":\"UNTOC/24/2/a\",\"category\":\"C\","
                    + "\"indicative\":\"2028\",\"needs\":[\""
                    + need
                    + "\"]}")
            .json();
    assertThat(written.path("notice").asText()).contains("no effect on treaty obligations");
    assertThat(
            visitor
                .get("/api/v1/tracking/" + states + "commitments/timeline")
                .json()
                .path("dateUnknown")
                .path("C")
                .asInt())
        .as("INV-33")
        .isPositive();
    String plan =
        send(
                visitor,
                "rest-planner",
                "POST",
                "plans",
                "{\"kind\":\"NATIONAL\",\"owner\":\"XDB\",\"title\":{\"en\":\"A plan\"},"
                    + "\"from\":\"2026\",\"to\":\"2030\"}")
            .json()
            .path("id")
            .asText();
    assertThat(visitor.get("/api/v1/tracking/plans/" + plan).status()).isEqualTo(404);
    assertThat(
            send(
                    visitor,
                    "rest-planner",
                    "POST",
                    "plans/" + plan + "/steps",
                    "{\"step\":\"ADOPT\",\"version\":1,\"on\":\"2026-11-20\"}")
                .status())
        .isEqualTo(200);
    assertThat(visitor.get("/plans/" + plan + "?ui=en").text()).contains("A plan", "<svg");
  }

  private static String step(Visitor visitor, String who, String id, String step, String more) {
    return send(
            visitor,
            who,
            "POST",
            "assessments/" + id + "/steps",
            body(visitor, id, who, step, more))
        .json()
        .path("standing")
        .asText();
  }

  private static String body(Visitor visitor, String id, String who, String step, String more) {
    long version =
        send(visitor, who, "GET", "assessments/" + id, "")
            .json()
            .path("head")
            .path("version")
            .asLong();
    return "{\"step\":\"" + step + "\",\"version\":" + version + more + "}";
  }

  private static Answer send(Visitor visitor, String who, String method, String path, String body) {
    return visitor.sendAs(who, PASSWORD, method, Address.of("/api/v1/tracking/" + path), body);
  }

  private static Person focalPoint(RunningPortal portal) {
    portal.database().account("duty-keeper", PASSWORD, "FOCAL_POINT", "STATE", "XDA");
    return portal.person().signIn("duty-keeper", PASSWORD);
  }
}
