package org.mithaq.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mithaq.running.Address;
import org.mithaq.running.Answer;
import org.mithaq.running.RunningPortal;
import org.mithaq.running.Visitor;
import org.mithaq.running.WithPortal;

/** Programmes of assistance over HTTP: public pages, the API, rights and papers. */
@WithPortal
class ProgrammesIT {
  private static final String PASSWORD = "copper thicket umbrella forty";
  private static final String BASE = "/api/v1/assistance/";

  @Test
  void everyRegionBringsItsOwnAndADemonstrationStateMayRunThoseThatItsRegionBorrows(
      Visitor visitor) {
    assertThat(visitor.get(BASE + "modules?region=arab-states").json()).hasSize(4);
    assertThat(visitor.get(BASE + "modules?region=africa").json()).hasSize(2);
    assertThat(visitor.get(BASE + "modules?state=XDA").json()).hasSize(6);
    assertThat(visitor.get(BASE + "modules?state=EGY").json()).hasSize(6);
    assertThat(visitor.get(BASE + "modules?state=KEN").json()).hasSize(2);
    assertThat(visitor.get(BASE + "modules/africa/nothing").status()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource({"en, ltr, not official", "fr, ltr, non officiel", "ar, rtl, غير رسمي"})
  void aProgrammeStandsBesideTheLawOfAStateInEachLanguage(
      String ui, String direction, String unofficial, Visitor visitor) {
    String page = "/assistance/arab-states/untoc-group-and-laundering?ui=" + ui;
    Answer alone = visitor.get(page);
    assertThat(alone.status()).isEqualTo(200);
    assertThat(alone.text())
        .contains("dir=\"" + direction + "\"", "UNTOC 6(1)(a)")
        .doesNotContain(">assist.", "???");
    assertThat(alone.header("Set-Cookie")).isEmpty();
    Answer beside = visitor.get(page + "&state=XDA");
    assertThat(beside.text()).contains(unofficial, "/akn/xa/", "<ins>", "<del>");
    assertThat(visitor.get("/assistance/arab-states/nothing").status()).isEqualTo(404);
  }

  @Test
  void inv50_aRunThroughTheApiIsTheStatesOwnAndItsStepsAreDoneByTheData(
      RunningPortal portal, Visitor visitor) {
    portal.database().account("pr-focal", PASSWORD, "FOCAL_POINT", "STATE", "XDB");
    portal.database().account("pr-other", PASSWORD, "FOCAL_POINT", "STATE", "XDC");
    portal.database().account("pr-watcher", PASSWORD, "OBSERVER", "STATE", "XDB");
    String start =
        "{\"state\":\"XDB\",\"region\":\"arab-states\",\"module\":\"untoc-cooperation\","
            + "\"team\":[\"Ministry of Justice\"]}";
    assertThat(visitor.send("POST", Address.of(BASE + "runs"), bytes(start)).status())
        .isEqualTo(401);
    assertThat(send(visitor, "pr-watcher", "POST", "runs", start).status()).isEqualTo(403);
    assertThat(send(visitor, "pr-other", "POST", "runs", start).status()).isEqualTo(403);
    Answer started = send(visitor, "pr-focal", "POST", "runs", start);
    assertThat(started.status()).as("%s", started).isEqualTo(201);
    String id = started.json().path("id").asText();
    assertThat(send(visitor, "pr-focal", "POST", "runs", start).status()).isEqualTo(409);
    assertThat(send(visitor, "pr-other", "GET", "runs/" + id, "").status()).isEqualTo(404);

    Answer early = act(visitor, id, 1, "done", "map", "");
    assertThat(early.status()).as("%s", early).isEqualTo(409);
    assertThat(early.text()).contains("NOT_MAPPED");
    assertThat(act(visitor, id, 1, "skip", "map", "no time").status()).isEqualTo(409);
    JsonNode read = act(visitor, id, 1, "read", "read", "").json();
    assertThat(act(visitor, id, 1, "done", "read", "").status()).as("seen before").isEqualTo(409);
    JsonNode done = act(visitor, id, read.path("version").asLong(), "done", "read", "").json();
    assertThat(done.path("steps").path(0).path("state").asText()).isEqualTo("DONE");
    assertThat(done.path("prerequisites").toString()).as("INV-53").contains("UNKNOWN");

    for (String ui : List.of("ar", "en", "fr")) {
      for (String format : List.of("docx", "pdf", "xlsx")) {
        Answer paper =
            send(
                visitor,
                "pr-watcher",
                "GET",
                "runs/" + id + "/report?format=" + format + "&ui=" + ui,
                "");
        assertThat(paper.status()).as(format + " " + ui + " %s", paper).isEqualTo(200);
        assertThat(paper.body().length).isGreaterThan(2_000);
      }
    }
    assertThat(
            send(visitor, "pr-watcher", "GET", "runs/" + id + "/steps/draft/draft?format=docx", "")
                .status())
        .as("nothing is saved")
        .isEqualTo(404);
    drafted(visitor, id);
    long version = done.path("version").asLong();
    assertThat(act(visitor, id, version, "complete", "", "").text())
        .contains("NO_NATIONAL_ANALYSIS");
    assertThat(act(visitor, id, version, "abandon", "", "only tried").json().path("state").asText())
        .isEqualTo("ABANDONED");
    assertThat(
            portal
                .database()
                .query(
                    "select use_case from access.audit_row where actor = ? order by id",
                    "pr-focal"))
        .anyMatch(useCase -> useCase.startsWith("KeepRun."));
  }

  /** The draft begins from the models, is saved, and goes home with what it was written from. */
  private static void drafted(Visitor visitor, String id) {
    String path = "runs/" + id + "/steps/draft/draft";
    JsonNode begun = send(visitor, "pr-focal", "GET", path + "?ui=ar", "").json();
    assertThat(begun.path("articles")).hasSize(5);
    String body = begun.toString().replace("\"states\":[]", "\"states\":[\"XDA\"]");
    assertThat(send(visitor, "pr-watcher", "PUT", path, body).status()).isEqualTo(403);
    Answer saved = send(visitor, "pr-focal", "PUT", path, body);
    assertThat(saved.status()).as("%s", saved).isEqualTo(200);
    assertThat(send(visitor, "pr-focal", "PUT", path, body).status()).as("seen 0").isEqualTo(409);
    String bill = send(visitor, "pr-watcher", "GET", path + "?format=akn", "").text();
    assertThat(bill)
        .contains("<bill name=\"bill\">", "language=\"ara\"", "FRBRcountry value=\"xb\"")
        .contains("source_1", "not official", "/akn/xa/");
    assertThat(bill.split("<article ")).hasSize(6);
    assertThat(send(visitor, "pr-watcher", "GET", path + "?format=docx", "").body())
        .startsWith('P', 'K');
  }

  private static Answer act(
      Visitor visitor, String id, long version, String act, String step, String reason) {
    return send(
        visitor,
        "pr-focal",
        "POST",
        "runs/" + id + "/acts",
        "{\"version\":%d,\"act\":\"%s\",\"step\":\"%s\",\"reason\":\"%s\"}"
            .formatted(version, act, step, reason));
  }

  private static Answer send(Visitor visitor, String who, String method, String path, String body) {
    return visitor.sendAs(who, PASSWORD, method, Address.of(BASE + path), body);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
