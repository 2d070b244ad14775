package org.mithaq.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.mithaq.running.Address;
import org.mithaq.running.Answer;
import org.mithaq.running.Await;
import org.mithaq.running.LawInVersions;
import org.mithaq.running.Operator;
import org.mithaq.running.RunningPortal;
import org.mithaq.running.Visitor;

/**
 * A new version of a mapped law, made at the desk, sends exactly the touched mappings to recheck.
 */
@InBrowser
class NewVersionIT {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String PASSWORD = "one sentence of many quiet words";
  private static final String RECHECK = "To be checked again";

  @Test
  void exactlyTheTouchedMappingsAreCheckedAgainAndReadersSeeItWithinSeconds(
      RunningPortal portal, Operator operator, Visitor visitor, Browser browser) {
    portal.database().account("runa", PASSWORD, "EDITOR", "STATE", "PCN");
    portal.database().account("odd", PASSWORD, "EDITOR", "STATE", "PCN");
    int number = (int) (10_000 + System.nanoTime() % 80_000);
    String law = "/akn/pn/act/2021/" + number;
    published(operator, number);
    for (int article = 1; article <= 3; article++) {
      mapped(portal, operator, law, "art_" + article);
    }
    assertThat(states(visitor, law))
        .isEqualTo(Map.of("art_1", "REVIEWED", "art_2", "REVIEWED", "art_3", "REVIEWED"));

    String entry = changed(portal, browser, number);

    try (BrowserContext context = Screen.WIDE.open(browser)) {
      Page page = signedIn(context, portal, "odd");
      page.navigate(entry);
      page.click("[id='decide:approve']");
      page.waitForURL("**published=**");
    }
    Await.until(
        "readers to see it",
        Duration.ofSeconds(5),
        () -> visitor.get(law + "?ui=en").text().contains(RECHECK));
    assertThat(states(visitor, law))
        .isEqualTo(Map.of("art_1", "REVIEWED", "art_2", "RECHECK", "art_3", "REVIEWED"));
    String page = visitor.get(law + "?ui=en").text();
    assertThat(article(page, "art_2")).contains(RECHECK, "keeps or hides");
    assertThat(article(page, "art_1")).doesNotContain(RECHECK);
    assertThat(article(page, "art_3")).doesNotContain(RECHECK);
    Await.until(
        "a task for the one mapping",
        Duration.ofSeconds(10),
        () ->
            portal
                .database()
                .query(
                    "select t.detail from curation.task t join legislation.law l"
                        + " on l.id = t.subject_id where l.uri = ? and t.kind = 'RECHECK_MAPPING'"
                        + " and t.state = 'OPEN'",
                    law)
                .equals(java.util.List.of("art_2 UNTOC/20/1")));
  }

  /** The second article says something else from 2024 on; handed over. */
  private static String changed(RunningPortal portal, Browser browser, int number) {
    try (BrowserContext context = Screen.WIDE.open(browser)) {
      Page page = signedIn(context, portal, "runa");
      page.navigate(at(portal, "/desk/laws?state=PCN&ui=en"));
      page.locator("tr", new Page.LocatorOptions().setHasText("number " + number))
          .locator("button[value^='change ']")
          .click();
      page.waitForURL("**/desk/drafts/**");
      page.click("nav.texts a[href*='as=version']");
      page.waitForURL("**as=version**");
      String words = page.inputValue("[id='law:words']");
      assertThat(words).contains("keeps the second");
      page.fill("[id='law:words']", words.replace("keeps the second", "keeps or hides the second"));
      page.fill("[id='law:validFrom']", "2024-01-01");
      page.click("[id='law:submit']");
      page.waitForURL("**/sign-off**");
      assertThat(page.locator(".changed ins").allInnerTexts())
          .anyMatch(one -> one.contains("hides"));
      return page.url();
    }
  }

  private static void published(Operator operator, int number) {
    LawInVersions law =
        new LawInVersions(number, "Act on driftwood, number " + number)
            .text(
                "en",
                "2021-01-01",
                "",
                "Whoever keeps the first driftwood reports it.",
                "Whoever keeps the second driftwood reports it.",
                "Whoever keeps the third driftwood reports it.");
    law.json().put("country", "PCN");
    law.json()
        .putObject("gazette")
        .put("name", "Gazette of the test")
        .put("issue", Integer.toString(number));
    JsonNode job = operator.imports(law.line());
    assertThat(job.path("result").path("created").asText()).as("%s", job).isEqualTo("1");
  }

  private static void mapped(RunningPortal portal, Operator operator, String law, String eId) {
    ObjectNode proposal =
        JSON.createObjectNode()
            .put("law", law)
            .put("eId", eId)
            .put("language", "en")
            .put("obligation", "UNTOC/20/1")
            .put("role", "RELATED");
    proposal.putObject("rationale").put("en", "it speaks of the same");
    Answer made = send(operator, "/api/v1/mappings", proposal);
    assertThat(made.status()).as("%s", made).isEqualTo(201);
    String id = made.json().path("id").asText();
    String pair = "admin:" + portal.administratorPassword();
    Answer reviewed =
        portal
            .visitor()
            .send(
                "POST",
                Address.of("/api/v1/mappings/" + id + "/review"),
                JSON.createObjectNode()
                    .put("version", 1)
                    .put("verdict", "ACCEPT")
                    .toString()
                    .getBytes(StandardCharsets.UTF_8),
                "Authorization",
                "Basic "
                    + java.util.Base64.getEncoder()
                        .encodeToString(pair.getBytes(StandardCharsets.UTF_8)),
                "Content-Type",
                "application/json");
    assertThat(reviewed.status()).as("%s", reviewed).isEqualTo(200);
  }

  private static Answer send(Operator operator, String path, ObjectNode body) {
    return operator.send(
        "POST",
        Address.of(path),
        body.toString().getBytes(StandardCharsets.UTF_8),
        "Content-Type",
        "application/json");
  }

  private static Map<String, String> states(Visitor visitor, String law) {
    Map<String, String> states = new TreeMap<>();
    visitor
        .get(Address.of("/api/v1/mappings").with("law", law))
        .json()
        .path("items")
        .forEach(one -> states.put(one.path("eId").asText(), one.path("mappingState").asText()));
    return states;
  }

  private static String article(String page, String eId) {
    int from = page.indexOf("<section id=\"" + eId + "\"");
    return page.substring(from, page.indexOf("</section>", from));
  }

  private static Page signedIn(BrowserContext context, RunningPortal portal, String name) {
    Page page = context.newPage();
    page.navigate(at(portal, "/sign-in?ui=en"));
    page.fill("#name", name);
    page.fill("#password", PASSWORD);
    page.press("#password", "Enter");
    page.waitForURL("**/desk**");
    return page;
  }

  private static String at(RunningPortal portal, String path) {
    return portal.address().resolve(path).toString();
  }
}
