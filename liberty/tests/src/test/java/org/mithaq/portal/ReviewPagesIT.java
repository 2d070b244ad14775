package org.mithaq.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mithaq.running.Address;
import org.mithaq.running.Answer;
import org.mithaq.running.Person;
import org.mithaq.running.RunningPortal;
import org.mithaq.running.Visitor;
import org.mithaq.running.WithPortal;

/** A review on its pages: findings from a sheet, the word of the State, and what others say. */
@WithPortal
class ReviewPagesIT {
  private static final String PASSWORD = "otter lamps under seven gravel";
  private static final String SHEET =
      "obligation,kind,priority,text_en,text_ar\n"
          + "UNTOC/6/1/a,RECOMMENDATION,HIGH,\"cover the third form, too\",تغطية الصورة الثالثة\n"
          + ",GOOD_PRACTICE,,a joint unit,\n";

  @Test
  void findingsComeFromASheetTheStateRespondsAndOthersSpeakBesideThem(
      RunningPortal portal, Visitor visitor) {
    String id = begun(portal, visitor);
    String page = "/desk/reviews/" + id + "?ui=en";
    Person reviewer = portal.person().signIn("rp-reviewer", PASSWORD);
    assertThat(handedIn(portal, visitor, reviewer, id, "kind,text_en\nBLAME,x\n").text())
        .contains("Nothing would be saved", "2 · kind", "none of");
    Answer looked = handedIn(portal, visitor, reviewer, id, SHEET);
    assertThat(looked.text()).contains("Findings that would be added: 2.");
    assertThat(findings(visitor, id)).as("a dry run only says").isEmpty();
    String sheet = looked.text().replaceAll("(?s).*value=\"(sheet [0-9a-f]{64})\".*", "$1");
    Answer added =
        reviewer.submit(page + "&sheet=" + sheet.substring(6), "sheet-form", sheet, Map.of());
    assertThat(added.status()).as("%s", added).isIn(302, 303);
    JsonNode recommendation = recommendation(visitor, id);
    String finding = recommendation.path("id").asText();

    Person focal = portal.person().signIn("rp-focal", PASSWORD);
    Answer responded =
        focal.submit(
            page,
            "findings-form",
            "respond " + finding + " " + recommendation.path("version").asText(),
            Map.of(finding + ":response", "ACCEPTED", finding + ":words_en", "a bill is ready"));
    assertThat(responded.status()).as("%s", responded).isIn(302, 303);
    assertThat(reviewer.get(page).text()).contains("a bill is ready", "cover the third form, too");

    rated(portal, id);
    published(visitor, focal, id);
    Person society = portal.person().signIn("rp-society", PASSWORD);
    Answer stated =
        society.submit(
            page,
            "statement",
            "state",
            Map.of(
                "target", finding,
                "speaker", "Watch",
                "speaker-kind", "CIVIL_SOCIETY",
                "statement_en", "no bill was shown to us"));
    assertThat(stated.status()).as("%s", stated).isIn(302, 303);
    assertThat(recommendation(visitor, id)).as("INV-26").isEqualTo(responded(recommendation));
    for (String shown :
        List.of(society.get(page).text(), visitor.get("/states/XDC/plans?ui=en").text())) {
      assertThat(shown)
          .contains("a bill is ready", "no bill was shown to us", "Statements of others")
          .contains("R.3", "PC (partially compliant)");
    }
    assertThat(visitor.get("/api/v1/tracking/reviews/" + id + "/statements").text())
        .contains("no bill was shown to us");
    String other = begun(portal, visitor);
    published(visitor, focal, other);
    Answer elsewhere =
        send(
            visitor,
            "rp-society",
            "POST",
            "reviews/" + other + "/statements",
            "{\"finding\":\"%s\",\"body\":\"Watch\",\"bodyKind\":\"CIVIL_SOCIETY\",\"text\":{\"en\":\"x\"}}"
                .formatted(finding));
    assertThat(elsewhere.status()).as("a finding of another review: %s", elsewhere).isEqualTo(400);
    assertThat(visitor.get("/api/v1/tracking/reviews/" + id + "/ratings").text()).contains("R.3");
    assertThat(visitor.get("/api/v1/tracking/reviews/" + id + "/findings/sheet?format=csv").text())
        .contains("cover the third form, too", "ACCEPTED", "a bill is ready");
  }

  @Test
  void othersSpeakToAnAdoptedPlanBesideIt(RunningPortal portal, Visitor visitor) {
    portal.database().account("rp-planner", PASSWORD, "FOCAL_POINT", "STATE", "XDC");
    portal.database().account("rp-society", PASSWORD, "CIVIL_SOCIETY_CONTRIBUTOR", "STATE", "XDC");
    String plan =
        send(
                visitor,
                "rp-planner",
                "POST",
                "plans",
                "{\"kind\":\"NATIONAL\",\"owner\":\"XDC\",\"title\":{\"en\":\"Plan to speak to\"},"
                    + "\"from\":\"2026\",\"to\":\"2030\"}")
            .json()
            .path("id")
            .asText();
    Person society = portal.person().signIn("rp-society", PASSWORD);
    assertThat(society.get("/desk/plans/" + plan).status()).as("a draft").isEqualTo(404);
    send(
        visitor,
        "rp-planner",
        "POST",
        "plans/" + plan + "/steps",
        "{\"step\":\"ADOPT\",\"version\":1,\"on\":\"2026-11-20\"}");
    Answer without =
        society.submit(
            "/desk/plans/" + plan + "?ui=en", "statement", "state", Map.of("speaker", "W"));
    assertThat(without.text()).contains("role=\"alert\"");
    Answer stated =
        society.submit(
            "/desk/plans/" + plan + "?ui=ar",
            "statement",
            "state",
            Map.of(
                "speaker", "Watch",
                "speaker-kind", "ACADEMIA",
                "statement_ar", "لم نُستشر"));
    assertThat(stated.status()).as("%s", stated).isIn(302, 303);
    String shown = visitor.get("/plans/" + plan + "?ui=ar").text();
    assertThat(shown).contains("لم نُستشر", "Watch", "مساهمات الآخرين");
    assertThat(visitor.get("/plans/" + plan).header("Set-Cookie")).isEmpty();
    assertThat(visitor.get("/api/v1/tracking/plans/" + plan + "/statements").text())
        .contains("لم نُستشر");
    assertThat(
            send(
                    visitor,
                    "rp-planner",
                    "POST",
                    "plans/" + plan + "/statements",
                    "{\"body\":\"x\",\"bodyKind\":\"ACADEMIA\",\"text\":{\"en\":\"y\"}}")
                .status())
        .as("the State speaks elsewhere")
        .isEqualTo(403);
  }

  /** A review of XDC with its secretary, reviewer and focal point. */
  private static String begun(RunningPortal portal, Visitor visitor) {
    portal.database().account("rp-secretary", PASSWORD, "SECRETARIAT", "STATE", "XDC");
    portal.database().account("rp-reviewer", PASSWORD, "REVIEWER_EXPERT", "STATE", "XDC");
    portal.database().account("rp-focal", PASSWORD, "FOCAL_POINT", "STATE", "XDC");
    portal.database().account("rp-society", PASSWORD, "CIVIL_SOCIETY_CONTRIBUTOR", "STATE", "XDC");
    String id =
        send(
                visitor,
                "rp-secretary",
                "POST",
                "reviews",
                "{\"state\":\"XDC\",\"mechanism\":\"Invented mechanism\","
                    + "\"instruments\":[\"UNTOC\"],\"cycle\":\"1\",\"cluster\":\"offences\"}")
            .json()
            .path("id")
            .asText();
    for (String[] one :
        List.of(
            new String[] {"REVIEWER_EXPERT", "rp-reviewer"},
            new String[] {"FOCAL_POINT", "rp-focal"})) {
      send(
          visitor,
          "rp-secretary",
          "POST",
          "reviews/" + id + "/nominations",
          "{\"role\":\"%s\",\"account\":\"%s\",\"documentRef\":\"NV 1\",\"from\":\"2026-01-01\"}"
              .formatted(one[0], one[1]));
    }
    return id;
  }

  /** What the page says of a sheet before it takes it over. */
  private static Answer handedIn(
      RunningPortal portal, Visitor visitor, Person who, String id, String sheet) {
    String body =
        part("id", "", id)
            + part("ui", "", "en")
            + part("file", "; filename=\"findings.csv\"", sheet)
            + "--edge--\r\n";
    String cookies =
        who.cookies().entrySet().stream()
            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
            .collect(Collectors.joining("; "));
    String origin = portal.address().toString().replaceAll("/$", "");
    Answer sent =
        visitor.send(
            "POST",
            Address.of("/desk/finding-sheets"),
            body.getBytes(StandardCharsets.UTF_8),
            "Content-Type",
            "multipart/form-data; boundary=edge",
            "Cookie",
            cookies,
            "Origin",
            origin);
    assertThat(sent.status()).as("%s", sent).isIn(302, 303);
    return who.get(sent.header("Location").orElseThrow().replace(origin, "").replaceAll("#.*", ""));
  }

  private static String part(String name, String more, String value) {
    return "--edge\r\nContent-Disposition: form-data; name=\""
        + name
        + "\""
        + more
        + "\r\n\r\n"
        + value
        + "\r\n";
  }

  private static void rated(RunningPortal portal, String id) {
    Person secretary = portal.person().signIn("rp-secretary", PASSWORD);
    Answer told =
        secretary.submit(
            "/desk/reviews/" + id + "?ui=en",
            "conduct",
            "rate",
            Map.of(
                "scheme", "FATF_TC",
                "rated", "R.3",
                "rating", "PC",
                "rated-on", "2026-05-01",
                "rating-body", "Invented body",
                "rating-document", "Report 7"));
    assertThat(told.status()).as("%s", told).isIn(302, 303);
    assertThat(
            secretary
                .submit(
                    "/desk/reviews/" + id + "?ui=en",
                    "conduct",
                    "rate",
                    Map.of(
                        "scheme", "FATF_TC",
                        "rated", "R.4",
                        "rating", "excellent",
                        "rated-on", "2026-05-01",
                        "rating-body", "Invented body",
                        "rating-document", "Report 7"))
                .text())
        .contains("The scheme has no such value");
  }

  /** To an agreed outcome, with the State's consent to publish all of it. */
  private static void published(Visitor visitor, Person focal, String id) {
    for (String to :
        List.of(
            "NOMINATION",
            "SELF_ASSESSMENT",
            "DESK_REVIEW",
            "DIALOGUE",
            "DRAFT_OUTCOME",
            "AGREED")) {
      Answer step =
          send(
              visitor,
              "rp-secretary",
              "POST",
              "reviews/" + id + "/steps",
              "{\"step\":\"GO_ON\",\"version\":%d,\"to\":\"%s\"}"
                  .formatted(version(visitor, id), to));
      assertThat(step.status()).as("%s %s", to, step).isEqualTo(200);
    }
    Answer consent =
        focal.submit(
            "/desk/reviews/" + id + "?ui=en",
            "consent",
            "consent",
            Map.of("what", "full", "consented-on", "2026-11-20", "document", "NV 3"));
    assertThat(consent.status()).as("%s", consent).isIn(302, 303);
  }

  private static long version(Visitor visitor, String id) {
    return send(visitor, "rp-secretary", "GET", "reviews/" + id, "")
        .json()
        .path("version")
        .asLong();
  }

  private static JsonNode findings(Visitor visitor, String id) {
    return send(visitor, "rp-secretary", "GET", "reviews/" + id + "/findings", "").json();
  }

  private static JsonNode recommendation(Visitor visitor, String id) {
    for (JsonNode one : findings(visitor, id)) {
      if (one.path("kind").asText().equals("RECOMMENDATION")) {
        return one;
      }
    }
    throw new AssertionError("no recommendation");
  }

  /** The finding as it is after the State has responded. */
  private static JsonNode responded(JsonNode finding) {
    com.fasterxml.jackson.databind.node.ObjectNode after = finding.deepCopy();
    after.put("version", finding.path("version").asInt() + 1);
    after.put("response", "ACCEPTED");
    after.putObject("responseText").put("en", "a bill is ready");
    return after;
  }

  private static Answer send(Visitor visitor, String who, String method, String path, String body) {
    return visitor.sendAs(who, PASSWORD, method, Address.of("/api/v1/tracking/" + path), body);
  }
}
