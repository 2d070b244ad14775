package org.mithaq.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.mithaq.running.Address;
import org.mithaq.running.Answer;
import org.mithaq.running.Await;
import org.mithaq.running.InventedLaw;
import org.mithaq.running.Operator;
import org.mithaq.running.Person;
import org.mithaq.running.RunningPortal;
import org.mithaq.running.Visitor;
import org.mithaq.running.WithPortal;

/** Readers register, keep, follow, are told, say something, and leave. */
@WithPortal
class ReadersIT {
  private static final String PASSWORD = "lantern gravel umbrella sonnet";
  private static final String ONE = "/akn/xb/act/2017/12/fra/~chp_2__art_4";
  private static final String TWO = "/akn/xa/act/2016/20/ara/~chp_6__art_23bis";
  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final Pattern TOKEN = Pattern.compile("token=([\\w.-]+)");

  @Test
  void whoRegistersConfirmsByMailAndSignsInByTheAddress(RunningPortal portal) {
    String email = address();
    Person person = portal.person();
    Answer asked = person.post("/register", Map.of("email", email, "ui", "en"));
    assertThat(asked.status()).isEqualTo(303);
    assertThat(asked.header("Location").orElseThrow()).startsWith("/register?asked=1");
    assertThat(asked.headers().allValues("Set-Cookie")).isEmpty();

    String token = token(portal, "register", email);
    Answer form = person.get("/register?ui=en&token=" + token);
    assertThat(form.text()).contains(email);
    assertThat(form.header("Cache-Control").orElse("")).contains("no-store");
    assertThat(form.header("Referrer-Policy")).contains("no-referrer");
    Map<String, String> weak =
        Map.of("token", token, "password", "password1234", "again", "password1234", "ui", "en");
    assertThat(person.post("/register", weak).status()).isEqualTo(400);
    Map<String, String> good =
        Map.of("token", token, "password", PASSWORD, "again", PASSWORD, "fullName", "Nadia");
    assertThat(person.post("/register", good).status()).isEqualTo(303);
    assertThat(person.post("/register", good).status()).as("once").isEqualTo(400);

    person.signIn(email, PASSWORD);
    assertThat(person.get("/desk?ui=en").text())
        .contains("<bdi>Nadia</bdi>", "You can keep provisions", "/desk/collections")
        .doesNotContain("/desk/drafts");
    assertThat(person.get("/desk/administration/accounts").status()).isEqualTo(403);
    assertThat(portal.administrator().get("/desk/administration/accounts").text())
        .doesNotContain(email);
  }

  @Test
  void anAddressThatHasAnAccountIsAnsweredAlikeAndItsOwnerIsTold(RunningPortal portal) {
    String known = reader(portal);
    Answer again = portal.person().post("/register", Map.of("email", known, "ui", "en"));
    Answer fresh = portal.person().post("/register", Map.of("email", address(), "ui", "en"));

    assertThat(again.status()).isEqualTo(fresh.status());
    assertThat(again.header("Location")).isEqualTo(fresh.header("Location"));
    assertThat(again.text()).isEqualTo(fresh.text());
    Await.until("word to its owner", PATIENCE, () -> !words(portal, "registered", known).isEmpty());
    assertThat(portal.person().post("/register", Map.of("email", "nobody")).status())
        .isEqualTo(400);
  }

  @Test
  void aFormFromElsewhereRegistersNobody(Visitor visitor) {
    Answer answer =
        visitor.send(
            "POST",
            Address.of("/register"),
            "email=x%40example.org".getBytes(java.nio.charset.StandardCharsets.UTF_8),
            "Content-Type",
            "application/x-www-form-urlencoded",
            "Origin",
            "https://evil.example");
    assertThat(answer.status()).isEqualTo(403);
  }

  @Test
  void provisionsAreKeptWithNotesAndTakenHome(RunningPortal portal) throws IOException {
    Person person = portal.person().signIn(reader(portal), PASSWORD);
    String keep = "/desk/keep?with=" + ONE + "&with=" + TWO + "&ui=en";
    assertThat(person.get(keep).text()).contains(ONE, TWO);

    Answer kept =
        person.submit(
            keep,
            "keep",
            "keep",
            Map.of("collection", "", "name", "Laundering", "note", "=2+2 see <both>"));
    assertThat(kept.status()).as("%s", kept).isEqualTo(302);
    String page = kept.header("Location").orElseThrow().replaceAll(".*(/desk/[^?]+).*", "$1");
    assertThat(person.get(page + "?ui=en").text())
        .contains("<bdi dir=\"auto\">Laundering</bdi>", "2 provisions", "&lt;both&gt;")
        .containsSubsequence(ONE, TWO);

    person.submit(page, "provisions", "earlier " + TWO, Map.of());
    person.submit(page, "provisions", "note " + TWO, Map.of("note " + TWO, "compare the fine"));
    assertThat(person.get(page + "?ui=en").text())
        .containsSubsequence(TWO, "compare the fine", ONE);

    String file = "/desk/collections/file?ui=en&id=" + page.substring(page.lastIndexOf('/') + 1);
    try (XWPFDocument word =
            new XWPFDocument(new ByteArrayInputStream(person.get(file + "&format=docx").body()));
        XWPFWordExtractor text = new XWPFWordExtractor(word)) {
      assertThat(text.getText())
          .contains("Laundering", "compare the fine", portal.address().resolve(ONE).toString());
    }
    try (XSSFWorkbook book =
        new XSSFWorkbook(new ByteArrayInputStream(person.get(file + "&format=xlsx").body()))) {
      assertThat(book.getSheetAt(0).getRow(1).getCell(5).getStringCellValue())
          .isEqualTo("compare the fine");
      assertThat(book.getSheetAt(0).getRow(2).getCell(5).getStringCellValue())
          .as("no formula")
          .contains("=2+2 see <both>");
    }
    JsonNode json = person.get(file + "&format=json").json();
    assertThat(json.path("provisions")).hasSize(2);
    assertThat(json.at("/provisions/0/address").asText()).endsWith(TWO);
    assertThat(json.at("/provisions/0/text").asText()).isNotBlank();

    Person other = portal.person().signIn(reader(portal), PASSWORD);
    assertThat(other.get(page).status()).isEqualTo(404);
    assertThat(other.get(file + "&format=json").status()).isEqualTo(404);
    assertThat(portal.visitor().get(page).status()).isEqualTo(303);
    assertThat(person.get("/desk/keep?with=nonsense").status()).isEqualTo(400);
  }

  @Test
  void publicPagesLeadToKeepingAndFollowingAndStayTheSameForEverybody(
      Visitor visitor, RunningPortal portal) {
    Map<String, String> links =
        Map.of(
            "/akn/xb/act/2017/12",
            "/desk/following?law=%2Fakn%2Fxb%2Fact%2F2017%2F12",
            ONE,
            "/desk/keep?with=%2Fakn%2Fxb%2Fact%2F2017%2F12%2Ffra%2F%7Echp_2__art_4",
            "/akn/xb/act/2017/12/fra?pick=1",
            "formaction=\"/desk/keep\"",
            "/conventions/UNTOC",
            "/desk/following?convention=UNTOC",
            "/conventions/UNTOC/6",
            "/desk/following?convention=UNTOC/6",
            "/states/XDA",
            "/desk/following?state=XDA",
            "/search?q=corruption&state=XDA",
            "/desk/following?search=q%3Dcorruption%26state%3DXDA",
            "/compare?with=" + ONE,
            "/desk/comments?provision=%2Fakn%2Fxb",
            "/compare?obligation=UNTOC/6/1/a",
            "/desk/comments?obligation=UNTOC/6/1/a&amp;state=XDA");
    Person person = portal.person().signIn(reader(portal), PASSWORD);
    links.forEach(
        (page, link) -> {
          Answer answer = visitor.get(page);
          assertThat(answer.text()).as(page).contains(link);
          assertThat(answer.headers().allValues("Set-Cookie")).as(page).isEmpty();
          assertThat(person.get(page).text()).as(page).isEqualTo(answer.text());
        });
  }

  @Test
  void aFollowedLawThatChangesIsToldOnceAndOneClickStopsTheMails(
      RunningPortal portal, Operator operator, Visitor visitor) {
    InventedLaw law = InventedLaw.of(9841, "thrennimar");
    operator.imports(law.line());
    String email = reader(portal);
    Person person = portal.person().signIn(email, PASSWORD);
    Answer followed =
        person.submit("/desk/following?law=" + law.uri() + "&ui=en", "follow", "follow", Map.of());
    assertThat(followed.status()).as("%s", followed).isEqualTo(302);
    person.submit(
        "/desk/following?ui=en", "mail", "mail", Map.of("rhythm", "DAILY", "language", "fr"));
    assertThat(person.get("/desk/following?ui=en").text())
        .contains("Act on the thrennimar", "/feeds" + law.uri(), "Each morning", "Next time:");

    due(portal, email);
    Await.until("a look without news", PATIENCE, () -> !isDue(portal, email));
    assertThat(words(portal, "digest", email)).as("nothing new, nothing sent").isEmpty();

    operator.imports(law.saying("Whoever keeps a thrennimar reports it at once.").line());
    due(portal, email);
    Await.until("the mail", PATIENCE, () -> !words(portal, "digest", email).isEmpty());
    due(portal, email);
    Await.until("the look after", PATIENCE, () -> !isDue(portal, email));
    List<String> mails = words(portal, "digest", email);
    assertThat(mails).as("once").hasSize(1);
    assertThat(mails.get(0))
        .contains("Lois que vous suivez", "Act on the thrennimar", law.uri() + "?ui=fr");

    String link =
        portal
            .database()
            .query("SELECT unsubscribe FROM notices.mail WHERE recipient = ?", email)
            .stream()
            .filter(one -> !one.isEmpty())
            .findFirst()
            .orElseThrow();
    String path = link.substring(link.indexOf("/unsubscribe"));
    assertThat(visitor.get(path).text()).contains("method=\"post\" action=\"/unsubscribe\"");
    assertThat(rhythm(portal, email)).as("looking stops nothing").isEqualTo("DAILY");
    Answer stopped =
        visitor.send(
            "POST",
            Address.of(path),
            "List-Unsubscribe=One-Click".getBytes(java.nio.charset.StandardCharsets.UTF_8),
            "Content-Type",
            "application/x-www-form-urlencoded");
    assertThat(stopped.status()).as("%s", stopped).isEqualTo(200);
    assertThat(stopped.headers().allValues("Set-Cookie")).isEmpty();
    assertThat(rhythm(portal, email)).isEqualTo("OFF");
    assertThat(
            portal
                .person()
                .post("/unsubscribe", Map.of("token", "made.up"), "X-Forwarded-For", "203.0.113.9")
                .status())
        .isEqualTo(400);
  }

  @Test
  void aSearchIsSavedUnderANameAndDeleted(RunningPortal portal) {
    Person person = portal.person().signIn(reader(portal), PASSWORD);
    String save = "/desk/following?search=q%3Dcorruption%26state%3DXDA%26size%3D50&ui=en";
    person.submit(save, "save", "save", Map.of("name", "Corruption here"));

    String text = person.get("/desk/following?ui=en").text();
    assertThat(text)
        .contains("Corruption here", "/search?q=corruption&amp;state=XDA", "/feeds/search?q=")
        .doesNotContain("size=50");
    Matcher forget = Pattern.compile("value=\"(forget [^\"]+)\"").matcher(text);
    assertThat(forget.find()).isTrue();
    person.submit("/desk/following?ui=en", "searches", forget.group(1), Map.of());
    assertThat(person.get("/desk/following?ui=en").text()).doesNotContain("Corruption here");
  }

  @Test
  void peopleOfTheRegionCommentOnACellAndTakeItBack(RunningPortal portal) {
    String cell = "/desk/comments?obligation=UNTOC/6/1/a&state=XDB&provision=" + ONE;
    String said = "The purpose is missing " + UUID.randomUUID();
    Person author = portal.person().signIn(reader(portal), PASSWORD);
    assertThat(author.get(cell + "&ui=en").text())
        .contains("Say to which region you belong")
        .doesNotContain("<form id=\"say\"");
    belong(author);
    Answer sent =
        author.submit(cell + "&ui=en", "say", "say", Map.of("text", said, "fullName", "Nadia B."));
    assertThat(sent.status()).as("%s", sent).isEqualTo(302);

    Person other = portal.person().signIn(reader(portal), PASSWORD);
    assertThat(other.get(cell).text()).doesNotContain(said);
    belong(other);
    assertThat(other.get("/desk/comments?obligation=UNTOC/6/1/a&state=XDB&ui=en").text())
        .contains(said, "Nadia B.")
        .doesNotContain("value=\"back ");
    assertThat(portal.visitor().get("/compare?obligation=UNTOC/6/1/a").text())
        .as("nothing of it is published")
        .doesNotContain(said);

    Matcher back =
        Pattern.compile("value=\"(back [^\"]+)\"").matcher(author.get("/desk/comments").text());
    assertThat(back.find()).isTrue();
    assertThat(other.submit(cell, "comments", back.group(1), Map.of()).status()).isEqualTo(200);
    author.submit("/desk/comments", "comments", back.group(1), Map.of());
    assertThat(other.get(cell).text()).doesNotContain(said);
  }

  private static void belong(Person person) {
    person.submit("/desk/account?ui=en", "belonging", "belong", Map.of("region", "demonstration"));
  }

  /** A reader who has registered already; what they sign in with. */
  private static String reader(RunningPortal portal) {
    String email = address();
    portal.database().reader(email, PASSWORD);
    return email;
  }

  private static void due(RunningPortal portal, String email) {
    portal
        .database()
        .execute(
            "UPDATE readers.mail_choice SET due_at = now() - interval '1 minute' WHERE account ="
                + " (SELECT name FROM access.account WHERE email = ?)",
            email);
  }

  private static boolean isDue(RunningPortal portal, String email) {
    return !portal
        .database()
        .query(
            "SELECT 'x' FROM readers.mail_choice m JOIN access.account a ON a.name = m.account"
                + " WHERE a.email = ? AND m.due_at <= now()",
            email)
        .isEmpty();
  }

  private static String rhythm(RunningPortal portal, String email) {
    return portal
        .database()
        .query(
            "SELECT m.rhythm FROM readers.mail_choice m JOIN access.account a ON a.name ="
                + " m.account WHERE a.email = ?",
            email)
        .get(0);
  }

  private static String token(RunningPortal portal, String template, String email) {
    Await.until("the mail", PATIENCE, () -> !words(portal, template, email).isEmpty());
    Matcher token = TOKEN.matcher(words(portal, template, email).get(0));
    assertThat(token.find()).isTrue();
    return token.group(1);
  }

  private static List<String> words(RunningPortal portal, String template, String email) {
    return portal
        .database()
        .query(
            "SELECT CAST(words AS text) FROM notices.mail WHERE template = ? AND recipient = ?",
            template,
            email);
  }

  private static String address() {
    return "reader-" + UUID.randomUUID() + "@example.org";
  }
}
