package org.mithaq.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.running.Answer;
import org.mithaq.running.Person;
import org.mithaq.running.RunningPortal;
import org.mithaq.running.Visitor;
import org.mithaq.running.WithPortal;

/** A reader says that something is wrong, and somebody who works there hears of it. */
@WithPortal
class ReportProblemIT {
  private static final String LAW = "/akn/xa/act/2018/31";
  private static final String PASSWORD = "copper lantern drifts eastward";

  @ParameterizedTest
  @ValueSource(strings = {"/", LAW, "/conventions/UNTOC/6", "/search?q=corruption&state=XDA"})
  void everyPublicPageLeadsToTheFormWithItsOwnAddress(String page, Visitor visitor) {
    String about = URLEncoder.encode(page, StandardCharsets.UTF_8);

    assertThat(visitor.get(page).text()).contains("href=\"/report?about=" + about + "\"");
    Answer form = visitor.get("/report?about=" + about);
    assertThat(form.status()).isEqualTo(200);
    assertThat(form.text()).contains("<form class=\"fields report\" method=\"post\"");
    assertThat(form.headers().allValues("Set-Cookie")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://evil.example/", "//evil.example", "/desk/tasks", "javascript:x"})
  void aForeignAddressIsNotShown(String about, Visitor visitor) {
    Answer form = visitor.get("/report?about=" + URLEncoder.encode(about, StandardCharsets.UTF_8));

    // The switch of language keeps the address as it was asked for, within the portal.
    assertThat(form.text())
        .doesNotContain("href=\"" + about, ">" + about, "value=\"" + about)
        .doesNotContain("javascript:x\"");
    assertThat(form.text()).contains("name=\"about\" value=\"/\"");
  }

  @Test
  void whatIsSentOpensATaskForTheStateAndTheThanksSayWhatIsNext(
      RunningPortal portal, Person person) {
    String words = "The heading of article 2 is cut off " + UUID.randomUUID();
    String editor = "reports-" + UUID.randomUUID();
    portal.database().account(editor, PASSWORD, "EDITOR", "STATE", "XDA");
    Person other = portal.person();
    String elsewhere = "reports-" + UUID.randomUUID();
    portal.database().account(elsewhere, PASSWORD, "EDITOR", "STATE", "XDB");

    Answer sent =
        send(person, Map.of("about", LAW, "words", words, "email", "reader@example.org"), "1");

    assertThat(sent.status()).as("%s", sent).isEqualTo(303);
    Answer thanks = person.get(sent.header("Location").orElseThrow());
    assertThat(thanks.text()).contains("What happens next").doesNotContain(words);
    String board = "/desk/tasks?kind=PROBLEM_REPORTED&state=XDA&ui=en";
    Person institute = portal.person().signIn(editor, PASSWORD);
    assertThat(institute.get(board).text())
        .contains(words, "href=\"" + LAW + "?ui=en\"", "a reader");
    String task =
        portal
            .database()
            .query("SELECT task FROM curation.problem_report WHERE words = ?", words)
            .get(0);
    assertThat(institute.get(board + "&task=" + task).text())
        .contains(words, "mailto:reader@example.org");
    assertThat(other.signIn(elsewhere, PASSWORD).get(board).text()).doesNotContain(words);
    assertThat(
            portal
                .database()
                .query(
                    "SELECT r.email FROM curation.problem_reporter r JOIN curation.problem_report p"
                        + " ON p.task = r.task WHERE p.words = ?",
                    words))
        .isEqualTo(List.of("reader@example.org"));
  }

  @ParameterizedTest
  @CsvSource({"words, no, 400, Say in a few words", "email, nobody, 400, This is no mail address"})
  void whatIsRefusedComesBackFilled(
      String field, String value, int status, String said, RunningPortal portal, Person person) {
    Map<String, String> fields = new TreeMap<>();
    fields.put("about", LAW);
    fields.put("words", "A sentence with <b>marks</b> & more");
    fields.put("email", "reader@example.org");
    fields.put(field, value);

    Answer answer = send(person, fields, "2");

    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.text()).contains("role=\"alert\"", said, "value=\"" + LAW + "\"");
    if (field.equals("email")) {
      assertThat(answer.text())
          .contains("A sentence with &lt;b&gt;marks&lt;/b&gt; &amp; more", "value=\"nobody\"");
    }
  }

  @Test
  void tooManyWordsAreRefusedAndKept(Person person) {
    Answer answer = send(person, Map.of("about", LAW, "words", "x".repeat(4_001)), "3");

    assertThat(answer.status()).isEqualTo(413);
    assertThat(answer.text()).contains("4,000 letters", "x".repeat(4_001));
  }

  @Test
  void aBodyOfAnySizeIsNotRead(Person person) {
    Answer answer = send(person, Map.of("about", LAW, "words", "x".repeat(70_000)), "4");

    assertThat(answer.status()).isEqualTo(303);
    assertThat(person.get(answer.header("Location").orElseThrow()).text())
        .contains("4,000 letters");
  }

  @Test
  void whatFillsTheHiddenFieldIsThankedAndGoesNowhere(RunningPortal portal, Person person) {
    String words = "Buy this " + UUID.randomUUID();

    Answer answer =
        send(person, Map.of("about", LAW, "words", words, "website", "https://x.example"), "5");

    assertThat(answer.status()).isEqualTo(303);
    assertThat(
            portal
                .database()
                .query("SELECT task FROM curation.problem_report WHERE words = ?", words))
        .isEmpty();
  }

  @Test
  void afterTwentyReportsFromOneNetworkItWaitsAndTheWordsStay(Person person) {
    for (int report = 1; report <= 20; report++) {
      assertThat(send(person, Map.of("about", "/about", "words", "Report number " + report), "6"))
          .extracting(Answer::status)
          .isEqualTo(303);
    }

    Answer answer = send(person, Map.of("about", "/about", "words", "One more than that"), "6");

    assertThat(answer.status()).isEqualTo(429);
    assertThat(answer.header("Retry-After")).contains("600");
    assertThat(answer.text()).contains("One more than that");
  }

  @Test
  void aFormFromElsewhereIsRefused(Visitor visitor) {
    Answer answer =
        visitor.send(
            "POST",
            org.mithaq.running.Address.of("/report"),
            "words=Something+quite+wrong".getBytes(StandardCharsets.UTF_8),
            "Content-Type",
            "application/x-www-form-urlencoded",
            "Origin",
            "https://evil.example");

    assertThat(answer.status()).isEqualTo(403);
  }

  /** From a network of its own, so that no test uses up another's tries. */
  private static Answer send(Person person, Map<String, String> fields, String network) {
    Map<String, String> all = new TreeMap<>(fields);
    all.putIfAbsent("ui", "en");
    return person.post("/report", all, "X-Forwarded-For", "198.51.100.2" + network);
  }
}
