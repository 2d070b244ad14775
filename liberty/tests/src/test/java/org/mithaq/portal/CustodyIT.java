package org.mithaq.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mithaq.running.Address;
import org.mithaq.running.Await;
import org.mithaq.running.InventedLaw;
import org.mithaq.running.Operator;
import org.mithaq.running.OtherHost;
import org.mithaq.running.RunningPortal;
import org.mithaq.running.Visitor;
import org.mithaq.running.WithPortal;

/** The source of a law on the web is asked, and its law's page and tasks follow. */
@WithPortal
class CustodyIT {
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  @Test
  void aSourceThatFailsOnThreeDaysIsATaskUntilItAnswersAgain(
      Operator operator, RunningPortal portal, Visitor visitor) {
    try (OtherHost gazette = new OtherHost()) {
      gazette.page("/law.html", "<html><p>Whoever keeps a brindolune reports it.</p></html>");
      InventedLaw law = from(operator, gazette.at("/law.html"), 7341, "brindolune");
      assertThat(record(visitor, law)).contains("not checked yet");
      check(operator, law);
      assertThat(record(visitor, law)).contains("answers, unchanged");

      gazette.takesAway("/law.html");
      check(operator, law);
      assertThat(record(visitor, law)).contains("did not answer");
      assertThat(tasks(portal, "brindolune")).isEmpty();
      for (int day = 0; day < 2; day++) {
        anotherDayPasses(portal, gazette.at("/law.html"));
        check(operator, law);
      }
      assertThat(record(visitor, law)).contains("broken");
      assertThat(tasks(portal, "brindolune")).contains("has not answered since", "error 404");

      gazette.page("/law.html", "<html><p>Whoever keeps a brindolune reports it.</p><br></html>");
      check(operator, law);
      assertThat(record(visitor, law)).contains("answers, unchanged");
      assertThat(tasks(portal, "brindolune")).isEmpty();
    }
  }

  @Test
  void aSourceThatSaysSomethingElseIsATaskThatSaysSo(
      Operator operator, RunningPortal portal, Visitor visitor) {
    try (OtherHost gazette = new OtherHost()) {
      gazette.page("/law.html", "<p>Whoever keeps a corvelistre reports it.</p>");
      InventedLaw law = from(operator, gazette.at("/law.html"), 7342, "corvelistre");
      check(operator, law);
      gazette.page("/law.html", "<p>Whoever keeps or sells a corvelistre reports it.</p>");
      check(operator, law);
      assertThat(record(visitor, law)).contains("says something else");
      assertThat(tasks(portal, "corvelistre")).contains("The source says something else");
    }
  }

  @Test
  void anAddressInsideTheHouseIsNotAsked(Operator operator, Visitor visitor) {
    InventedLaw law = from(operator, "http://localhost:1/secret", 7343, "dravelund");
    JsonNode job = check(operator, law);
    assertThat(job.toString()).contains("PRIVATE_ADDRESS");
    assertThat(record(visitor, law)).contains("did not answer");
  }

  @Test
  void aKeptFileThatIsNotWhatItWasIsATaskUntilTheSameFileIsHandedInAgain(
      Operator operator, RunningPortal portal, Visitor visitor) throws IOException {
    InventedLaw law = InventedLaw.of(7344, "esmeraltine");
    operator.imports(law.json() + "\n");
    String sha256 = sourceOf(portal, law);
    Path file = portal.data().resolve("files").resolve(sha256.substring(0, 2)).resolve(sha256);
    readAll(portal);
    assertThat(tasks(portal, "esmeraltine")).isEmpty();

    byte[] bytes = Files.readAllBytes(file);
    byte[] damaged = bytes.clone();
    damaged[damaged.length / 2] ^= 1;
    Files.write(file, damaged);
    readAll(portal);

    assertThat(tasks(portal, "esmeraltine"))
        .contains("The kept file of the source has not been what it was since", sha256);
    assertThat(record(visitor, law)).contains("its bytes are not those that came");
    String page = portal.administrator().get("/desk/administration/files?ui=en").text();
    assertThat(page.substring(page.indexOf("id=\"failing\""))).contains(sha256);
    assertThat(portal.administrator().get("/desk/administration?ui=en").text())
        .contains("Kept files");

    operator.imports(law.json() + "\n");
    assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
    readAll(portal);
    assertThat(tasks(portal, "esmeraltine")).isEmpty();
    assertThat(record(visitor, law)).doesNotContain("its bytes are not those that came");
  }

  /** The kept file that a law was imported from. */
  private static String sourceOf(RunningPortal portal, InventedLaw law) {
    return portal
        .database()
        .query(
            "select s.file_sha256 from legislation.law_source s join legislation.law l"
                + " on l.id = s.law_id where l.uri = ?",
            law.uri())
        .get(0);
  }

  private static void readAll(RunningPortal portal) {
    String done = "select count(*) from jobs.job where kind = 'kept-files' and state = 'DONE'";
    int before = Integer.parseInt(portal.database().query(done).get(0));
    portal.administrator().submit("/desk/administration/files", "care", "read", Map.of());
    Await.until(
        "all kept files are read",
        PATIENCE,
        () -> Integer.parseInt(portal.database().query(done).get(0)) > before);
  }

  private static InventedLaw from(Operator operator, String url, int number, String word) {
    InventedLaw law = InventedLaw.of(number, word);
    var json = law.json();
    json.putObject("source").put("url", url).put("publisher", "Gazette");
    operator.imports(json + "\n");
    return law;
  }

  private static JsonNode check(Operator operator, InventedLaw law) {
    Address address = Address.of("/api/v1/custody").with("law", law.uri());
    return operator.ended(operator.begin(address, new byte[0]));
  }

  /** What was asked today was asked yesterday. */
  private static void anotherDayPasses(RunningPortal portal, String url) {
    portal
        .database()
        .execute(
            "update files.remote_address set failed_on = failed_on - 1,"
                + " failing_since = failing_since - 1 where url = ?",
            url);
  }

  private static String record(Visitor visitor, InventedLaw law) {
    String page = visitor.get(law.uri() + "?ui=en").text();
    return page.substring(page.indexOf("id=\"custody\""));
  }

  /** The open tasks of broken sources whose law is called so. */
  private static String tasks(RunningPortal portal, String word) {
    String page =
        portal.administrator().get("/desk/tasks?kind=BROKEN_SOURCE&state=ATA&ui=en").text();
    int at = page.indexOf(word);
    return at < 0 ? "" : page.substring(at, page.indexOf("</tr>", at));
  }
}
