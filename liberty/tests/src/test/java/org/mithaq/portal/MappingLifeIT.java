package org.mithaq.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.running.Address;
import org.mithaq.running.Answer;
import org.mithaq.running.Await;
import org.mithaq.running.InventedLaw;
import org.mithaq.running.Operator;
import org.mithaq.running.RunningPortal;
import org.mithaq.running.Visitor;
import org.mithaq.running.WithPortal;

/** A mapping from its proposal on, by two people over HTTP. */
@WithPortal
class MappingLifeIT {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String PATH = "/api/v1/mappings";

  @Test
  void whatOneProposesAnotherReviewsAndReadersSeeIt(
      Operator operator, RunningPortal portal, Visitor visitor) {
    InventedLaw law = imported(operator, 7301, "kelmarune");
    String id = proposed(operator, law, "UNTOC/20/1");
    assertThat(publicState(visitor, law)).isEqualTo("PROPOSED");

    Answer own = operator(operator, id, "review", decided(1).put("verdict", "ACCEPT"));
    assertThat(own.status()).as("%s", own).isEqualTo(403);
    assertThat(own.json().path("detail").asText()).contains("INV-19");

    Answer returned =
        administrator(
            portal,
            "/" + id + "/review",
            decided(1).put("verdict", "RETURN").put("reason", "say which technique"));
    assertThat(returned.status()).as("%s", returned).isEqualTo(200);
    assertThat(publicState(visitor, law)).isEmpty();

    Answer late = administrator(portal, "/" + id + "/review", decided(1).put("verdict", "ACCEPT"));
    assertThat(late.status()).isEqualTo(409);
    assertThat(late.json().path("detail").asText())
        .contains("admin did RETURNED", "say which technique");

    ObjectNode correction = decided(2).put("role", "PARTLY_IMPLEMENTS");
    correction.putObject("rationale").put("en", "controlled delivery");
    assertThat(operator(operator, id, "correction", correction).status()).isEqualTo(200);
    assertThat(
            administrator(portal, "/" + id + "/review", decided(3).put("verdict", "ACCEPT"))
                .status())
        .isEqualTo(200);
    assertThat(publicState(visitor, law)).isEqualTo("REVIEWED");

    JsonNode history = administrator(portal, "GET", "/" + id + "/history", "").json();
    assertThat(history.findValuesAsText("act"))
        .containsExactly("PROPOSED", "RETURNED", "CORRECTED", "ACCEPTED");
    Await.until(
        "the index knows the reviewed mapping",
        Duration.ofSeconds(30),
        () ->
            visitor.get(law.search().with("obligation", "UNTOC/20/1")).text().contains(law.uri()));
  }

  @Test
  void inv19_anAdministratorOfThePortalSpeaksForNoState(Operator operator, RunningPortal portal) {
    InventedLaw law = imported(operator, 7302, "orbalithe");
    String id = proposed(operator, law, "UNTOC/20/1");
    administrator(portal, "/" + id + "/review", decided(1).put("verdict", "ACCEPT"));

    Answer confirmed = administrator(portal, "/" + id + "/confirmation", decided(2));

    assertThat(confirmed.status()).isEqualTo(403);
    assertThat(confirmed.json().path("detail").asText()).contains("focal point");
  }

  @Test
  void inv10_whenTheTextChangesSomebodyReadsTheNewWords(
      Operator operator, RunningPortal portal, Visitor visitor) {
    InventedLaw law = imported(operator, 7303, "tamvelor");
    String id = proposed(operator, law, "UNTOC/20/1");
    administrator(portal, "/" + id + "/review", decided(1).put("verdict", "ACCEPT"));
    operator.imports(law.saying("Whoever keeps or hides a tamvelor reports it.").line());

    JsonNode item = administrator(portal, "GET", "/" + id, "").json();
    assertThat(item.path("mapping").path("mappingState").asText()).isEqualTo("RECHECK");
    assertThat(item.path("textBefore").asText()).contains("keeps a tamvelor");
    assertThat(item.path("textNow").asText()).contains("keeps or hides a tamvelor");
    assertThat(item.path("changes").toString()).contains("ADDED", "or hides");
    assertThat(
            administrator(
                    portal, "GET", "/work?in=RECHECK&state=ATA&obligation=UNTOC/20&size=200", "")
                .text())
        .contains(id);

    ObjectNode settled =
        decided(item.path("mapping").path("version").asLong()).put("outcome", "STILL_RIGHT");
    assertThat(administrator(portal, "/" + id + "/recheck", settled).status()).isEqualTo(200);
    assertThat(publicState(visitor, law)).isEqualTo("REVIEWED");
  }

  @Test
  void aRoleOfConflictIsForEditorsEyesOnly(Operator operator, Visitor visitor) {
    InventedLaw law = imported(operator, 7304, "quenaroth");
    ObjectNode proposal = proposal(law, "UNTOC/20/1").put("role", "CONFLICTS");
    assertThat(send(operator, "", proposal).status()).isEqualTo(201);

    assertThat(visitor.get(Address.of(PATH).with("law", law.uri())).json().path("total").asInt())
        .isZero();
  }

  @Test
  void noProvisionIsStatedShownAndTakenBack(
      Operator operator, RunningPortal portal, Visitor visitor) {
    ObjectNode said = JSON.createObjectNode().put("state", "ATA").put("obligation", "UNTOC/27/3");
    said.putObject("note").put("en", "no word of vorstellium in any act");
    Answer stated = send(operator, "/no-provisions", said);
    assertThat(stated.status()).as("%s", stated).isEqualTo(201);
    String id = stated.json().path("id").asText();
    assertThat(send(operator, "/no-provisions", said).status()).isEqualTo(409);

    Address compare = Address.of("/compare").with("obligation", "UNTOC/27/3").with("ui", "en");
    assertThat(visitor.get(compare.with("state", "ATA")).text())
        .contains("No national provision stated", "vorstellium");
    Address rows =
        Address.of("/coverage/rows")
            .with("state", "ATA")
            .with("obligation", "UNTOC/27")
            .with("kind", "no-provision")
            .with("ui", "en");
    assertThat(visitor.get(rows).text()).contains("1 statement", "vorstellium");
    assertThat(visitor.get(Address.of(PATH + "/no-provisions").with("state", "ATA")).text())
        .contains("vorstellium");

    Address taken = Address.of(PATH + "/no-provisions/" + id).with("reason", "there is one");
    assertThat(operator.send("DELETE", taken, new byte[0]).status()).isEqualTo(204);
    assertThat(visitor.get(compare.with("state", "ATA")).text()).doesNotContain("vorstellium");
    assertThat(administrator(portal, "GET", "/work?state=ATA", "").status()).isEqualTo(200);
  }

  @Test
  void inv12_anOffenceInFullNeedsItsElements(Operator operator) {
    InventedLaw law = imported(operator, 7305, "lumbrecaine");
    ObjectNode proposal = proposal(law, "UNTOC/6/1/a/i").put("role", "IMPLEMENTS");
    proposal.putArray("elementsCovered").add("CONDUCT");

    Answer refused = send(operator, "", proposal);

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.json().path("detail").asText()).contains("INV-12", "PURPOSE");
  }

  @Test
  void aSuggestionCountsOnlyOnceAPersonHasAcceptedIt(Operator operator, Visitor visitor) {
    InventedLaw law =
        InventedLaw.of(7306, "fennimorat")
            .saying(
                "Whoever converts or transfers property, knowing it to be proceeds of crime, to"
                    + " disguise its origin, commits money laundering; a fennimorat.");
    operator.imports(law.line());
    Address asked = Address.of(PATH + "/suggestions").with("law", law.uri()).with("eId", "sec_1");

    JsonNode found = operator.send("GET", asked, new byte[0]).json();
    assertThat(found.path("suggestions").isEmpty()).as("%s", found).isFalse();
    assertThat(found.path("suggestions").get(0).path("why").isEmpty()).isFalse();
    assertThat(publicState(visitor, law)).isEmpty();

    String rejected = found.path("suggestions").get(0).path("obligation").asText();
    String accepted = found.path("suggestions").get(1).path("obligation").asText();
    ObjectNode no =
        JSON.createObjectNode()
            .put("law", law.uri())
            .put("eId", "sec_1")
            .put("obligation", rejected);
    assertThat(send(operator, "/suggestions/rejections", no).status()).isEqualTo(204);
    ObjectNode yes = proposal(law, accepted);
    Answer made = send(operator, "/suggestions/acceptances", yes);
    assertThat(made.status()).as("%s", made).isEqualTo(201);

    assertThat(operator.send("GET", asked, new byte[0]).json().findValuesAsText("obligation"))
        .doesNotContain(rejected, accepted);
    JsonNode mapping =
        visitor.get(Address.of(PATH).with("law", law.uri())).json().path("items").get(0);
    assertThat(mapping.path("source").asText()).startsWith("suggested, accepted by");
    assertThat(mapping.path("mappingState").asText()).isEqualTo("PROPOSED");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x/review",
        "x/recheck",
        "work/reviews",
        "no-provisions",
        "suggestions/rejections"
      })
  void aStrangerWritesNothing(String below, Visitor visitor) {
    String path = below.isEmpty() ? PATH : PATH + "/" + below;
    Answer answer = visitor.send("POST", Address.of(path), "{}".getBytes(StandardCharsets.UTF_8));

    assertThat(answer.status()).isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/work",
        "/nothing",
        "/nothing/history",
        "/suggestions?law=/akn/xa/act/2018/31&eId=att_1__art_1"
      })
  void aStrangerDoesNotReadWhatIsForEditors(String below, Visitor visitor) {
    assertThat(visitor.get(PATH + below).status()).isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "{", "{\"law\": 7}", "{\"law\": \"/akn/aq/act/1900/1\"}"})
  void badInputIsNamedByItsField(String body, Operator operator) {
    Answer answer =
        operator.send(
            "POST", Address.of(PATH), (body + " ").getBytes(StandardCharsets.UTF_8), JSON_TYPE);

    assertThat(answer.status()).as("%s", answer).isEqualTo(400);
    assertThat(answer.mediaType()).isEqualTo("application/problem+json");
  }

  private static final String[] JSON_TYPE = {"Content-Type", "application/json"};

  private static InventedLaw imported(Operator operator, int number, String word) {
    InventedLaw law = InventedLaw.of(number, word);
    operator.imports(law.line());
    return law;
  }

  private static ObjectNode proposal(InventedLaw law, String obligation) {
    ObjectNode proposal =
        JSON.createObjectNode()
            .put("law", law.uri())
            .put("eId", "sec_1")
            .put("language", "en")
            .put("obligation", obligation)
            .put("role", "RELATED");
    proposal.putObject("rationale").put("en", "it speaks of the same");
    return proposal;
  }

  private static String proposed(Operator operator, InventedLaw law, String obligation) {
    Answer answer = send(operator, "", proposal(law, obligation));
    assertThat(answer.status()).as("%s", answer).isEqualTo(201);
    return answer.json().path("id").asText();
  }

  private static ObjectNode decided(long version) {
    return JSON.createObjectNode().put("version", version);
  }

  private static String publicState(Visitor visitor, InventedLaw law) {
    return visitor
        .get(Address.of(PATH).with("law", law.uri()))
        .json()
        .path("items")
        .path(0)
        .path("mappingState")
        .asText();
  }

  private static Answer operator(Operator operator, String id, String deed, ObjectNode body) {
    return send(operator, "/" + id + "/" + deed, body);
  }

  private static Answer send(Operator operator, String below, ObjectNode body) {
    return operator.send(
        "POST",
        Address.of(PATH + below),
        body.toString().getBytes(StandardCharsets.UTF_8),
        JSON_TYPE);
  }

  private static Answer administrator(RunningPortal portal, String below, ObjectNode body) {
    return administrator(portal, "POST", below, body.toString());
  }

  private static Answer administrator(
      RunningPortal portal, String method, String below, String body) {
    return portal
        .visitor()
        .sendAs("admin", portal.administratorPassword(), method, Address.of(PATH + below), body);
  }
}
