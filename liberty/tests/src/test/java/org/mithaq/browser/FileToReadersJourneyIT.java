package org.mithaq.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.running.Address;
import org.mithaq.running.Await;
import org.mithaq.running.RunningPortal;
import org.mithaq.running.Visitor;
import org.mithaq.running.WordFile;

/**
 * From a file to readers: an editor takes an Arabic Word file and a French PDF, corrects what was
 * read, hands it over; somebody else approves; the editor maps three obligations to each, and the
 * other approves those. The steps of both hands are counted: at fifteen seconds a step, thirty-nine
 * of them are under ten minutes.
 */
@InBrowser
class FileToReadersJourneyIT {
  private static final String PASSWORD = "quiet rivers carry many small boats";

  /** When number, year and title were read from the file. */
  private static final int STEPS = 37;

  private static final List<String> ARTICLES = List.of("20", "24", "27");
  private static final Path PICTURES = Path.of("target", "pictures");

  @TempDir Path folder;

  @Test
  void anArabicWordFile(RunningPortal portal, Visitor visitor, Browser browser) {
    String number = number();
    Path file =
        WordFile.of(
            "law.docx",
            "قانون رقم (" + number + ") لسنة 2025 بشأن حماية بساتين الزعرور",
            "الفصل الأول: أحكام عامة",
            "المادة 1",
            "لكل بلدية أن تراقب بساتين الزعرور بوسائل خاصة بإذن من النيابة.",
            "المادة 2",
            "تحمي البلدية الشهود الذين يبلغون عن قطع بساتين الزعرور.",
            "المادة 3",
            "تتعاون البلديات فيما بينها في تبادل المعلومات عن بساتين الزعرور.");
    assertThat(journey(portal, visitor, browser, new Law(file, number, "2025", "ar", "الزعرور", 3)))
        .isEqualTo(STEPS);
  }

  @Test
  void aFrenchPdf(RunningPortal portal, Visitor visitor, Browser browser) {
    String number = number();
    Law law =
        new Law(
            pdf(
                browser,
                "Loi n° " + number + " du 3 mars 2025 sur la garde des vergers",
                "Chapitre premier – Dispositions générales",
                "Art. 1er. La commune surveille les vergers par des moyens particuliers.",
                "Chapitre 2 – Des témoins",
                "Art. 2. La commune protège les témoins qui dénoncent la coupe d'un verger.",
                "Art. 3. Les communes échangent leurs renseignements sur les vergers."),
            number,
            "2025",
            "fr",
            "vergers",
            3);
    assertThat(journey(portal, visitor, browser, law)).isEqualTo(STEPS);
  }

  /** A ministry's decision of the shared corpora, taken from its page into a Word file. */
  @Test
  void arabicLawOfARealState(RunningPortal portal, Visitor visitor, Browser browser) {
    Path page = real("html-ar-ae-numeric-entities/cabinet-12-2019.html");
    String[] lines;
    try (BrowserContext context = browser.newContext()) {
      Page opened = context.newPage();
      opened.navigate(page.toUri().toString());
      lines =
          opened.innerText("body").lines().filter(line -> !line.isBlank()).toArray(String[]::new);
    }
    Path file = WordFile.of("decision.docx", lines);
    assertThat(
            journey(portal, visitor, browser, new Law(file, number(), "2019", "ar", "مواصفة", 3)))
        .isLessThanOrEqualTo(STEPS + 2);
  }

  /** The Memorial of a real State, from the shared corpora: its printed contents are left out. */
  @Test
  void aFrenchPdfOfARealState(RunningPortal portal, Visitor visitor, Browser browser) {
    Path file = real("pdf-fr-lu/loi-1978-11-30.pdf");
    Law law = new Law(file, number(), "1978", "fr", "agriculture", 60);
    assertThat(journey(portal, visitor, browser, law)).isLessThanOrEqualTo(STEPS + 2);
  }

  private static Path real(String name) {
    Path file =
        Path.of(System.getProperty("mithaq.root", "../.."))
            .resolve("../shared/corpora/difficult/" + name)
            .toAbsolutePath()
            .normalize();
    Assumptions.assumeTrue(Files.exists(file), "the shared corpora are not beside the checkout");
    return file;
  }

  /** What is in the file, what it is to be called, and how many articles it has at least. */
  private record Law(
      Path file, String number, String year, String language, String word, int articles) {}

  private record Approved(String law, int steps) {}

  private int journey(RunningPortal portal, Visitor visitor, Browser browser, Law law) {
    people(portal);
    int steps = 0;
    String entry;
    try (BrowserContext context = Screen.WIDE.open(browser)) {
      Hand hand = signedIn(context, portal, "layla", law.language);
      upload(portal, hand, law.file, law.language);
      corrects(hand, "law:number", law.number);
      corrects(hand, "law:year", law.year);
      assertThat(hand.page().inputValue("[id='law:title-" + law.language + "']"))
          .contains(law.word);
      List<String> outline = hand.page().locator(".outline li").allInnerTexts();
      assertThat(outline).hasSizeGreaterThanOrEqualTo(law.articles);
      assertThat(outline.stream().filter(line -> line.strip().matches("(?s).*\\s13\\d\\d\\s*")))
          .as("pages of printed contents in headings")
          .isEmpty();
      picture(hand.page(), "read-" + law.language + "-" + law.year);
      hand.types("[id='law:commenced']", "2025-04-01")
          .types("[id='law:validFrom']", "2025-04-01")
          .types("[id='law:comment']", "—")
          .presses("[id='law:submit']")
          .arrives("**/sign-off**");
      entry = hand.page().url();
      steps += hand.steps();
    }
    Approved approved = approves(portal, browser, entry);
    steps += approved.steps;
    try (BrowserContext context = Screen.WIDE.open(browser)) {
      Hand hand = signedIn(context, portal, "layla", law.language);
      hand.page().navigate(entry);
      hand.page().navigate(at(portal, "/desk/mappings/law?law=" + approved.law));
      for (int i = 0; i < ARTICLES.size(); i++) {
        maps(hand, i);
      }
      picture(hand.page(), "mapped-" + law.language + "-" + law.year);
      steps += hand.steps();
    }
    steps += reviews(portal, browser, approved.law);
    Await.until(
        "three reviewed mappings",
        Duration.ofSeconds(20),
        () -> states(visitor, approved.law).equals(List.of("REVIEWED", "REVIEWED", "REVIEWED")));
    assertThat(visitor.get(approved.law + "?ui=" + law.language).text()).contains(law.word);
    System.out.println("Hand steps, " + law.language + " " + law.year + ": " + steps);
    return steps;
  }

  private static void upload(RunningPortal portal, Hand hand, Path file, String language) {
    hand.page().navigate(at(portal, "/desk/import?ui=" + language));
    hand.hands("#file", file)
        .chooses("#where", "XDC")
        .presses("form.upload button")
        .arrives("**/desk/drafts/**");
  }

  /** What was not read, or not as the law is called, is typed: a step each. */
  private static void corrects(Hand hand, String field, String value) {
    String where = "[id='" + field + "']";
    if (!hand.page().inputValue(where).equals(value)) {
      hand.types(where, value);
    }
  }

  private static Approved approves(RunningPortal portal, Browser browser, String entry) {
    try (BrowserContext context = Screen.WIDE.open(browser)) {
      Hand hand = signedIn(context, portal, "karim", "en");
      hand.page().navigate(entry);
      hand.presses("[id='decide:approve']").arrives("**published=**");
      return new Approved(hand.page().innerText("p.done a >> nth=0"), hand.steps());
    }
  }

  /** The provision, an article of the convention, the first of its obligations, why. */
  private static void maps(Hand hand, int which) {
    String article = ARTICLES.get(which);
    hand.presses(":nth-match(ol.provisions a[href*='art_'], " + (which + 1) + ")");
    hand.page().waitForURL(url -> url.contains("eId=") && !url.contains("saved="));
    hand.chooses("#browse", "UNTOC").presses("form.choose button");
    hand.page().waitForURL(url -> url.matches(".*browse=UNTOC([&#].*)?"));
    hand.presses("p.numbers bdi:text-is('" + article + "')");
    hand.page().waitForURL(url -> url.matches(".*browse=UNTOC(/|%2F)" + article + "([&#].*)?"));
    hand.presses("ul.rows a[href*='obligation=UNTOC']");
    hand.page().waitForURL(url -> url.contains("obligation=UNTOC"));
    hand.chooses("[id='map-form:role']", "RELATED")
        .types("[id='map-form:rationale']", "—")
        .presses("[id='map-form:save']");
    hand.page().waitForURL(url -> url.contains("saved=1"));
  }

  private static int reviews(RunningPortal portal, Browser browser, String law) {
    try (BrowserContext context = Screen.WIDE.open(browser)) {
      Hand hand = signedIn(context, portal, "karim", "en");
      hand.page().navigate(at(portal, "/desk/mappings/law?law=" + law + "&ui=en"));
      hand.presses("p.meta a[href*='/desk/mappings?law=']").arrives("**/desk/mappings?law=**");
      for (int i = 1; i <= ARTICLES.size(); i++) {
        hand.ticks(":nth-match(input[name=chosen], " + i + ")");
      }
      hand.presses("[id='queue:accept']");
      hand.page().waitForLoadState();
      return hand.steps();
    }
  }

  private static List<String> states(Visitor visitor, String law) {
    return visitor
        .get(Address.of("/api/v1/mappings").with("law", law))
        .json()
        .path("items")
        .findValuesAsText("mappingState");
  }

  private static void people(RunningPortal portal) {
    portal.database().account("layla", PASSWORD, "EDITOR", "STATE", "XDC");
    portal.database().account("karim", PASSWORD, "EDITOR", "REGION", "demonstration");
  }

  private Path pdf(Browser browser, String... paragraphs) {
    try (BrowserContext context = browser.newContext()) {
      Page page = context.newPage();
      page.setContent(
          "<html lang='fr'><body><p>" + String.join("</p><p>", paragraphs) + "</p></body></html>");
      Path file = folder.resolve("loi.pdf");
      Files.write(file, page.pdf());
      return file;
    } catch (IOException broken) {
      throw new java.io.UncheckedIOException(broken);
    }
  }

  private static String number() {
    return Long.toString(10_000 + System.nanoTime() % 80_000);
  }

  private static Hand signedIn(
      BrowserContext context, RunningPortal portal, String name, String language) {
    Page page = context.newPage();
    page.navigate(at(portal, "/sign-in?ui=" + language));
    page.fill("#name", name);
    page.fill("#password", PASSWORD);
    page.press("#password", "Enter");
    page.waitForURL("**/desk**");
    return new Hand(page);
  }

  private static String at(RunningPortal portal, String path) {
    return portal.address().resolve(path).toString();
  }

  private static void picture(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(PICTURES.resolve("journey-" + name + "-1280.png"))
            .setFullPage(true));
  }
}
