package org.mithaq.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mithaq.running.Answer;
import org.mithaq.running.Await;
import org.mithaq.running.InventedLaw;
import org.mithaq.running.OtherHost;
import org.mithaq.running.Person;
import org.mithaq.running.RunningPortal;
import org.mithaq.running.Visitor;
import org.mithaq.running.WithPortal;
import org.mithaq.running.WordFile;

/** What comes by itself, from feeds and a watched folder, waits until an editor takes it. */
@WithPortal
class IncomingIT {
  private static final Duration SOON = Duration.ofSeconds(60);
  private static final String FEEDS = "/desk/incoming/feeds?ui=en";
  private static final String QUEUE = "/desk/incoming?ui=en";
  private static final String OAI = "http://www.openarchives.org/OAI/2.0/";

  @Test
  void aPortalThatHarvestsItselfKnowsEverythingAlready(RunningPortal portal) {
    String address = portal.address().resolve("/oai").toString();
    String told = harvest(portal, "itself " + System.nanoTime(), "OAI", address, "XDB");
    assertThat(told).matches("0 new, [1-9]\\d* known, 0 refused");
  }

  @Test
  void aLawOfAFeedWaitsIsTakenAndIsRecognisedWhenItComesAgain(
      RunningPortal portal, Visitor visitor) {
    InventedLaw law = InventedLaw.of(7351, "ysmeraldine");
    Person editor = portal.administrator();
    String name = "lines " + System.nanoTime();
    try (OtherHost gazette = new OtherHost()) {
      gazette.page("/laws", law.line());
      assertThat(harvest(portal, name, "FILE", gazette.at("/laws"), ""))
          .isEqualTo("1 new, 0 known, 0 refused");
      assertThat(visitor.get(law.uri()).status()).as("nothing is public").isEqualTo(404);
      assertThat(again(portal, name)).isEqualTo("0 new, 1 known, 0 refused");

      gazette.page("/laws", law.saying("Whoever sells an ysmeraldine reports it.").line());
      assertThat(again(portal, name)).isEqualTo("1 new, 0 known, 0 refused");
      assertThat(editor.get(QUEUE).text()).containsOnlyOnce("Act on the ysmeraldine");

      Answer taken = press(editor, "ysmeraldine", "take", Map.of());
      assertThat(taken.headers().firstValue("Location").orElse("")).contains("/desk/drafts/");
      String draft = taken.headers().firstValue("Location").orElseThrow();
      assertThat(editor.get(path(draft)).text()).contains("Whoever sells an ysmeraldine");
      assertThat(editor.get(QUEUE).text()).doesNotContain("ysmeraldine");
    }
  }

  @Test
  void aHarvestFollowsTokensAndTellsWhatWasTakenBack(RunningPortal portal, Visitor visitor) {
    Person editor = portal.administrator();
    String document = akomaNtoso(visitor);
    String name = "provider " + System.nanoTime();
    String first = "/oai?verb=ListRecords&metadataPrefix=akn";
    try (OtherHost provider = new OtherHost()) {
      provider.page(
          "/oai?verb=Identify",
          answer("<Identify><granularity>YYYY-MM-DDThh:mm:ssZ" + "</granularity></Identify>"));
      provider.page(
          first,
          answer(
              "<ListRecords>"
                  + record("one", numbered(document, "7361"))
                  + "<resumptionToken>p2</resumptionToken></ListRecords>"));
      provider.page(
          "/oai?verb=ListRecords&resumptionToken=p2",
          answer("<ListRecords>" + record("two", numbered(document, "7362")) + "</ListRecords>"));
      assertThat(harvest(portal, name, "OAI", provider.at("/oai"), ""))
          .isEqualTo("2 new, 0 known, 0 refused");
      press(editor, "oai:two", "take", Map.of());

      String since = first + "&from=2026-03-01T10%3A00%3A00Z";
      provider.page(
          since, answer("<ListRecords>" + deleted("one") + deleted("two") + "</ListRecords>"));
      again(portal, name);
      assertThat(provider.asked()).contains(since);
      String queue = editor.get(QUEUE).text();
      assertThat(queue).doesNotContain("oai:one");
      assertThat(queue).contains("Taken back by its source", "oai:two");
      Answer silent = press(editor, "oai:two", "aside", Map.of());
      assertThat(silent.text()).contains("role=\"alert\"");
      press(editor, "oai:two", "aside", Map.of("reason-ID", "the draft was given up"));
      assertThat(editor.get(QUEUE).text()).doesNotContain("oai:two");
    }
  }

  @Test
  void filesOfAWatchedFolderAreTakenOrRefusedWithANoteBesideThem(RunningPortal portal)
      throws IOException {
    Path folder = Files.createDirectories(portal.data().resolve("watched"));
    InventedLaw law = InventedLaw.of(7371, "folderine");
    Files.writeString(folder.resolve("laws.jsonl"), law.line());
    Files.writeString(folder.resolve("broken.pdf"), "%PDF-1.7 and nothing more");
    Files.copy(
        WordFile.of(
            "decree.docx",
            "Decree number 7372 of 2024 on the keeping of tendrilune",
            "Article 1",
            "Whoever keeps a tendrilune reports it.",
            "Article 2",
            "This decree comes into force on the day of its publication."),
        folder.resolve("decree.docx"));
    Await.until("the document", SOON, () -> Files.exists(folder.resolve("taken/decree.docx")));
    Await.until("the laws", SOON, () -> Files.exists(folder.resolve("taken/laws.jsonl")));
    Await.until("the refusal", SOON, () -> Files.exists(folder.resolve("refused/broken.pdf")));
    assertThat(folder.resolve("taken/laws.jsonl.note.txt")).content().contains("1 new");
    assertThat(folder.resolve("refused/broken.pdf.note.txt")).content().isNotBlank();

    Person editor = portal.administrator();
    assertThat(editor.get(QUEUE).text()).contains("folderine", "tendrilune");
    Answer taken = press(editor, "tendrilune", "take", Map.of());
    String draft = path(taken.headers().firstValue("Location").orElseThrow());
    assertThat(editor.get(draft).text()).contains("Whoever keeps a tendrilune");
  }

  @Test
  void nobodySeesTheQueueUnsigned(Visitor visitor) {
    assertThat(visitor.get("/desk/incoming").status()).isEqualTo(303);
    assertThat(visitor.get("/desk/incoming/feeds").status()).isEqualTo(303);
  }

  /** Adds a feed, has it asked, and says what came of it. */
  private static String harvest(
      RunningPortal portal, String name, String kind, String url, String set) {
    portal
        .administrator()
        .submit(
            FEEDS,
            "adding",
            "add",
            Map.of("name", name, "kind", kind, "url", url, "set", set, "minutes", "1440"));
    // Its own time is tomorrow: only who is told to asks it now.
    portal
        .database()
        .execute(
            "update curation.feed set next_at = now() + interval '1 day' where name = ?", name);
    return again(portal, name);
  }

  private static String again(RunningPortal portal, String name) {
    String before = of(portal, name, "ended_at");
    String press = "ask " + of(portal, name, "id");
    portal.administrator().submit(FEEDS, "feeds", press, Map.of());
    Await.until("the end", SOON, () -> !of(portal, name, "ended_at").equals(before));
    String outcome = of(portal, name, "outcome");
    assertThat(portal.administrator().get(FEEDS).text()).contains(name, outcome);
    return outcome;
  }

  private static String of(RunningPortal portal, String feed, String column) {
    return portal
        .database()
        .query(
            "select coalesce(cast(" + column + " as text), '') from curation.feed where name = ?",
            feed)
        .get(0);
  }

  /** Presses a button of the entry of the queue that says this. */
  private static Answer press(
      Person editor, String said, String button, Map<String, String> fields) {
    String page = editor.get(QUEUE).text();
    int at = page.indexOf(said);
    assertThat(at).as("%s in %s", said, page).isNotNegative();
    Matcher press =
        Pattern.compile("value=\"(" + button + " ([0-9a-f-]{36}) \\d+)\"").matcher(page);
    assertThat(press.find(at)).isTrue();
    Map<String, String> named = new java.util.HashMap<>();
    fields.forEach((key, value) -> named.put(key.replace("ID", press.group(2)), value));
    return editor.submit(QUEUE, "queue", press.group(1), named);
  }

  private static String path(String location) {
    return location.replaceFirst("^https?://[^/]+", "");
  }

  private static String akomaNtoso(Visitor visitor) {
    String page = visitor.get("/oai?verb=ListRecords&metadataPrefix=akn&set=XDB").text();
    int from = page.indexOf("<akomaNtoso");
    return page.substring(from, page.indexOf("</akomaNtoso>") + "</akomaNtoso>".length());
  }

  private static String numbered(String document, String number) {
    Matcher address =
        Pattern.compile("/akn/xb/([a-z]+(?:/[a-z-]+)?)/(\\d{4})/([^/\"!@]+)").matcher(document);
    assertThat(address.find()).isTrue();
    return document
        .replace(
            "/" + address.group(2) + "/" + address.group(3), "/" + address.group(2) + "/" + number)
        .replaceAll("(<FRBRnumber value=)\"[^\"]*\"", "$1\"" + number + "\"")
        .replaceAll("\"(number|localId)\":\"[^\"]*\"", "\"$1\":\"" + number + "\"");
  }

  private static String answer(String body) {
    return "<OAI-PMH xmlns=\""
        + OAI
        + "\"><responseDate>2026-03-01T10:00:00Z</responseDate>"
        + body
        + "</OAI-PMH>";
  }

  private static String record(String name, String metadata) {
    return "<record><header><identifier>oai:"
        + name
        + "</identifier><datestamp>2026-02-01T10:00:00Z</datestamp></header><metadata>"
        + metadata
        + "</metadata></record>";
  }

  private static String deleted(String name) {
    return "<record><header status=\"deleted\"><identifier>oai:"
        + name
        + "</identifier><datestamp>2026-04-01T10:00:00Z</datestamp></header></record>";
  }
}
